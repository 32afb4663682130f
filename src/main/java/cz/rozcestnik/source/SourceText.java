package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, in which places can be named.
 *
 * <p>A byte order mark is not part of the text. Lines end with LF, CRLF or CR, and with nothing else, as editors count
 * them. All places on a line share its text, however many there are.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String path;
    private final String text;
    /** Whether any line may end with a carriage return; in most files none does. */
    private final boolean returns;
    private final int[] lineStarts;
    /** All places of a line share it: a site has a great many places. */
    private final List<String> lines;
    private final int[] lengths;
    private final int[] charactersBefore;

    private SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.returns = text.indexOf('\r') >= 0;
        this.lineStarts = starts();
        this.lines = new ArrayList<>(lineStarts.length);
        this.lengths = new int[lineStarts.length];
        for (int i = 0; i < lengths.length; i++) {
            String line = text.substring(lineStarts[i], endOfLine(lineStarts[i]));
            lines.add(line);
            lengths[i] = line.codePointCount(0, line.length());
        }
        this.charactersBefore = new int[lengths.length];
        for (int i = 1; i < lengths.length; i++) {
            int end = lineStarts[i] - lineStarts[i - 1] - lines.get(i - 1).length();
            charactersBefore[i] = charactersBefore[i - 1] + lengths[i - 1] + end;
        }
    }

    private int[] starts() {
        int[] starts = new int[8];
        int count = 0;
        for (int start = 0; start >= 0; start = next(start)) {
            starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
            starts[count++] = start;
        }
        return Arrays.copyOf(starts, count);
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
        int widest = Math.max(1, length(line) - column + 1);
        return new Place(path, line, column, Math.max(1, Math.min(width, widest)), line(line));
    }

    /** Returns the place of a part of a line, cut to what the line holds; it starts at and takes so many of Java's characters. */
    public Place part(int line, int start, int length) {
        int from = Math.min(start, line(line).length());
        int to = Math.min(from + Math.max(0, length), line(line).length());
        int column = characters(line, from);
        return place(line, column + 1, characters(line, to) - column);
    }

    /** Returns the place of a whole line, without the white space around its text. */
    public Place wholeLine(int line) {
        String excerpt = line(line);
        int indent = excerpt.length() - excerpt.stripLeading().length();
        return part(line, indent, excerpt.strip().length());
    }

    /** Returns the place after the last character. */
    public Place end() {
        return place(lines.size(), length(lines.size()) + 1, 1);
    }

    /** Returns how many lines there are; after the end of the last one begins another. */
    public int lines() {
        return lines.size();
    }

    /** Returns a line, counted from 1, without its end; empty beyond the last one. */
    public String line(int number) {
        return number > lines.size() ? "" : lines.get(number - 1);
    }

    /** Returns the place of as many characters as there are between two, counted from the beginning of a line. */
    Place between(int line, int from, int to) {
        int start = charactersBefore[line - 1] + from;
        int found = Arrays.binarySearch(charactersBefore, start);
        int index = found < 0 ? -found - 2 : found;
        int column = Math.min(start - charactersBefore[index], lengths[index]);
        return place(index + 1, column + 1, to - from);
    }

    /** Returns the character at a place, or a space after the end of its line. */
    int character(Place place) {
        String line = line(place.line());
        boolean inside = place.column() <= length(place.line());
        return inside ? line.codePointAt(offset(place)) : ' ';
    }

    private int offset(Place place) {
        String line = line(place.line());
        boolean simple = line.length() == length(place.line());
        return simple ? place.column() - 1 : line.offsetByCodePoints(0, place.column() - 1);
    }

    private int length(int line) {
        return line > lengths.length ? 0 : lengths[line - 1];
    }

    private int characters(int line, int offset) {
        boolean simple = line(line).length() == length(line);
        return simple ? offset : line(line).codePointCount(0, offset);
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
        if (!returns) {
            int feed = text.indexOf('\n', offset);
            return feed < 0 ? text.length() : feed;
        }
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
