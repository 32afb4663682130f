package cz.rozcestnik.problem;

import java.util.regex.Pattern;

/**
 * The part of a line that is shown to people: all of it, or where it is long, what surrounds the fault.
 *
 * @param text   with an ellipsis where something is left out
 * @param before how many characters of the text precede the fault
 * @param width  how many characters of the text the fault takes, at least 1
 */
record Excerpt(String text, int before, int width) {
    private static final int LONGEST = 160;
    private static final int AROUND = 50;
    private static final String LEFT_OUT = "…";
    /** What a terminal would obey rather than show; a tab becomes a space. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\t]]");

    static Excerpt of(Place place) {
        String line = UNSEEN.matcher(place.excerpt()).replaceAll("\uFFFD");
        int length = line.codePointCount(0, line.length());
        int column = Math.min(place.column() - 1, length);
        if (length <= LONGEST) {
            return new Excerpt(line, place.column() - 1, place.width());
        }
        int from = Math.max(0, column - AROUND);
        int to = Math.min(length, column + AROUND);
        String cut = line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
        String start = from == 0 ? "" : LEFT_OUT;
        String end = to == length ? "" : LEFT_OUT;
        return new Excerpt(start + cut + end, start.length() + column - from,
                Math.max(1, Math.min(place.width(), to - column)));
    }
}
