package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;

/**
 * The text of a file, in which places can be named.
 *
 * <p>A byte order mark is not part of the text. Lines end with LF, CRLF or CR.
 *
 * @param path from the site's folder
 * @param text the whole text
 */
public record SourceText(String path, String text) {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Returns the text of a file without its byte order mark. */
    public static SourceText of(String path, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(path, marked ? text.substring(1) : text);
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
        int line = 1;
        int start = 0;
        for (int next = next(0); next >= 0; next = next(start)) {
            line++;
            start = next;
        }
        return place(line, text.codePointCount(start, text.length()) + 1, 1);
    }

    /** Returns a line, counted from 1, without its end; empty beyond the last one. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = next(start);
            if (start < 0) {
                return "";
            }
        }
        return text.substring(start, endOfLine(start));
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
