package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a file, in which places can be named.
 *
 * <p>A byte order mark is not part of the text. Lines end with LF, CRLF or CR.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** All places of a line share it: a site has a great many places. */
    private final List<String> lines;

    private SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = IntStream.iterate(0, start -> start >= 0, this::next).toArray();
        this.lines = IntStream.of(lineStarts).mapToObj(start -> text.substring(start, endOfLine(start))).toList();
    }

    /** Returns the text of a file without its byte order mark. */
    public static SourceText of(String path, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(path, marked ? text.substring(1) : text);
    }

    /** Returns the file's path from the site's folder. */
    public String path() {
        return path;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns a place of this file; line and column count from 1, the width is cut to what the line holds. */
    public Place place(int line, int column, int width) {
        String excerpt = line(line);
        int length = excerpt.codePointCount(0, excerpt.length());
        int widest = Math.max(1, length - column + 1);
        return new Place(path, line, column, Math.max(1, Math.min(width, widest)), excerpt);
    }

    /** Returns the place of a whole line, without the white space around its text. */
    public Place wholeLine(int line) {
        String excerpt = line(line);
        int indent = excerpt.length() - excerpt.stripLeading().length();
        return place(line, indent + 1, excerpt.strip().codePointCount(0, excerpt.strip().length()));
    }

    /** Returns the place after the last character. */
    public Place end() {
        int start = lineStarts[lineStarts.length - 1];
        return place(lineStarts.length, text.codePointCount(start, text.length()) + 1, 1);
    }

    /** Returns a line, counted from 1, without its end; empty beyond the last one. */
    public String line(int number) {
        return number > lines.size() ? "" : lines.get(number - 1);
    }

    /** Returns where the line after the one at an offset starts, or -1 after the last. */
    int next(int offset) {
        int end = endOfLine(offset);
        if (end == text.length()) {
            return -1;
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
