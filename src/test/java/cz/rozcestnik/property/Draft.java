package cz.rozcestnik.property;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A content file on an editor's screen.
 *
 * @param lines  without their ends; the first is the opening fence
 * @param end    what ends each line
 * @param marked whether the file begins with a byte order mark
 */
record Draft(List<String> lines, String end, boolean marked) {

    /** Keeps a copy of the lines. */
    Draft {
        lines = List.copyOf(lines);
    }

    static Draft of(byte[] bytes) {
        return new Draft(Written.of(bytes).lines(), "\n", false);
    }

    byte[] bytes() {
        return ((marked ? "\ufeff" : "") + String.join(end, lines)).getBytes(StandardCharsets.UTF_8);
    }

    Draft ending(String other) {
        return new Draft(lines, other, marked);
    }

    Draft marking(boolean mark) {
        return new Draft(lines, end, mark);
    }

    /** Returns the draft with lines more before a line, counted from 1. */
    Draft inserting(int line, List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(line - 1, more);
        return new Draft(all, end, marked);
    }

    Draft replacing(int line, String text) {
        List<String> all = new ArrayList<>(lines);
        all.set(line - 1, text);
        return new Draft(all, end, marked);
    }

    /** Returns the line of the closing fence. */
    int fence() {
        return IntStream.rangeClosed(2, lines.size()).filter(line -> lines.get(line - 1).equals("---")).findFirst().orElseThrow();
    }

    /** Returns the first line of the fields that a pattern fits. */
    OptionalInt field(Pattern pattern) {
        return IntStream.range(2, fence()).filter(line -> pattern.matcher(lines.get(line - 1)).find()).findFirst();
    }
}
