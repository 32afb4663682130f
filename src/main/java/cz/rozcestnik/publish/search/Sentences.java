package cz.rozcestnik.publish.search;

/** Writes lines of text as sentences on one line. */
final class Sentences {
    private static final char CLOSING_QUOTE = '\u201c';

    private Sentences() {
    }

    /**
     * Returns the beginning of a text, with one space for each run of spaces, and after a line without a full stop, as of
     * a heading or of an item, also that: it would run into the next sentence.
     *
     * @param length after which it ends; the last character may be half of one
     */
    static String beginning(String text, int length) {
        String lines = text.strip();
        StringBuilder line = new StringBuilder(Math.min(lines.length(), length) + 1);
        int at = 0;
        while (at < lines.length() && line.length() < length) {
            int end = at;
            boolean broken = false;
            while (isSpace(lines.charAt(end))) {
                broken |= lines.charAt(end) == '\n';
                end++;
            }
            if (end > at) {
                line.append(broken && wantsStop(lines.codePointBefore(at)) ? ". " : " ");
            }
            line.append(lines.charAt(end));
            at = end + 1;
        }
        return line.toString();
    }

    /** As regular expressions have it. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean wantsStop(int last) {
        return switch (Character.getType(last)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> last == ')' || last == CLOSING_QUOTE || Character.isLetter(last);
        };
    }
}
