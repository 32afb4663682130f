package cz.rozcestnik.asset;

/**
 * A style sheet as a visitor downloads it: what a browser does not read is left out.
 *
 * <p>Comments go, white space shrinks to what separates words, and strings stay as written. Nothing is renamed,
 * reordered or computed, so a rule in the browser's tools still reads like its source.
 */
final class Stylesheet {
    private static final String CLINGS_BEFORE = "{};,)>";
    private static final String CLINGS_AFTER = "{};,(>:";

    private final String source;
    private final StringBuilder written;
    private int at;

    private Stylesheet(String source) {
        this.source = source;
        this.written = new StringBuilder(source.length());
    }

    /** Returns the style sheet without comments and idle white space. */
    static String compact(String source) {
        return new Stylesheet(source).compact();
    }

    private String compact() {
        while (at < source.length()) {
            char next = source.charAt(at);
            if (next == '"' || next == '\'') {
                copyString(next);
            } else if (source.startsWith("/*", at) || Character.isWhitespace(next)) {
                skipIdle();
            } else {
                put(next);
                at++;
            }
        }
        return written.toString();
    }

    private void copyString(char quote) {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, source.length());
        written.append(source, at, end);
        at = end;
    }

    private void skipIdle() {
        boolean space = false;
        while (at < source.length()) {
            if (source.startsWith("/*", at)) {
                int end = source.indexOf("*/", at + 2);
                at = end < 0 ? source.length() : end + 2;
            } else if (Character.isWhitespace(source.charAt(at))) {
                space = true;
                at++;
            } else {
                break;
            }
        }
        boolean edge = written.isEmpty() || at == source.length();
        if (!edge && CLINGS_AFTER.indexOf(last()) < 0 && CLINGS_BEFORE.indexOf(source.charAt(at)) < 0) {
            written.append(space ? " " : "/**/");
        }
    }

    private void put(char next) {
        if (next == '}' && !written.isEmpty() && last() == ';') {
            written.setLength(written.length() - 1);
        }
        written.append(next);
    }

    private char last() {
        return written.charAt(written.length() - 1);
    }
}
