package cz.rozcestnik.check;

import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the lines of a file into passages and blanks what is markup. */
final class PassageReader {
    private static final Pattern KEY = Pattern.compile("^\\s*(- +)?[\\p{L}\\p{N}_-]+:(\\s+[|>][+-]?\\s*$|\\s|$)");
    private static final Pattern MARKER = Pattern.compile("^[\\s>]*([-*+]|\\d{1,9}[.)])(\\s+|$)");
    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~)");
    /** Targets of links, addresses, code and tags: nobody reads them as text. What never ends is given up at the next start. */
    private static final Pattern UNREAD = Pattern.compile("\\]\\((?:[^()]|\\([^()]*\\))*+\\)|<[^<>\\s][^<>]*>|https?://\\S+"
            + "|`[^`]*`|(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.-]*\\w");
    /** Signs of which at least one is in whatever {@link #UNREAD} finds, but for addresses. */
    private static final Signs UNREAD_HAS = Signs.of("]<`@");
    private static final Pattern SIGNS = Pattern.compile("[*_\\[\\]{}`>]|^\\s*!|(?<=\\s)!(?=\\[)|^\\s*[\"']|[\"']\\s*$");
    /** The same for {@link #SIGNS}. */
    private static final Signs SIGNS_HAVE = Signs.of("*_[]{}`>!\"'");
    private static final Signs FENCE_HAS = Signs.of("`~");
    private static final Signs MARKER_BEGINS = Signs.of("-*+0123456789");
    private static final Signs BEFORE_MARKER = Signs.of("> \t\n\u000b\f\r");

    private final SourceText source;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int firstLine;
    private boolean prose;
    private boolean fenced;

    PassageReader(SourceText source) {
        this.source = source;
    }

    /** Reads a line of front matter. */
    void value(int number, String line, boolean readAsText) {
        Matcher key = KEY.matcher(line);
        boolean starts = line.indexOf(':') >= 0 && key.find();
        if (starts || readAsText != prose || isMarked(line)) {
            end();
        }
        String value = starts ? blank(key.end()) + line.substring(key.end()) : line;
        boolean comment = value.strip().startsWith("# ") && !readAsText;
        add(number, comment ? "" : value, readAsText);
    }

    /** Reads a line of Markdown. */
    void markdown(int number, String line) {
        if (FENCE_HAS.in(line) && FENCE.matcher(line).find()) {
            fenced = !fenced;
            end();
        } else if (!fenced) {
            add(number, line, true);
        }
    }

    /** Ends the passage. */
    void end() {
        String read = text.toString();
        if (!read.isBlank()) {
            passages.add(new Passage(source, firstLine, read, prose));
        }
        text.setLength(0);
    }

    /** Returns all passages. */
    List<Passage> passages() {
        end();
        return List.copyOf(passages);
    }

    private void add(int number, String line, boolean readAsText) {
        boolean heading = isHeading(line);
        boolean blank = line.isBlank();
        if (blank || heading || isMarked(line)) {
            end();
        }
        if (blank) {
            return;
        }
        if (text.isEmpty()) {
            firstLine = number;
            prose = readAsText;
        }
        text.append(readAsText ? read(line) : line).append('\n');
        if (heading) {
            end();
        }
    }

    /** Returns a line of the same length without markup; the cells of a table are sentences of their own. */
    private static String read(String line) {
        String unmarked = isMarked(line) ? blanked(MARKER, line) : line;
        String text = isHeading(unmarked) ? blanked(HEADING, unmarked) : unmarked;
        String plain = UNREAD_HAS.in(text) || text.contains("://") ? blanked(UNREAD, text) : text;
        return (SIGNS_HAVE.in(plain) ? blanked(SIGNS, plain) : plain).replace('|', '.').replace('\u00a0', ' ');
    }

    private static boolean isHeading(String line) {
        return line.indexOf('#') >= 0 && HEADING.matcher(line).find();
    }

    /** Whether a line begins like an item of a list; most begin with a letter, which no marker does. */
    private static boolean isMarked(String line) {
        int start = 0;
        while (start < line.length() && BEFORE_MARKER.hold(line.charAt(start))) {
            start++;
        }
        return start < line.length() && MARKER_BEGINS.hold(line.charAt(start)) && MARKER.matcher(line).find();
    }

    private static String blanked(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return line;
        }
        char[] blanked = line.toCharArray();
        do {
            Arrays.fill(blanked, found.start(), found.end(), ' ');
        } while (found.find());
        return String.valueOf(blanked);
    }

    private static String blank(int length) {
        return " ".repeat(length);
    }
}
