package cz.rozcestnik.problem;

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

    static Excerpt of(Place place) {
        String line = place.excerpt();
        if (line.length() <= LONGEST) {
            return new Excerpt(seen(line), place.column() - 1, place.width());
        }
        int fault = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.length()));
        int from = moved(line, fault, -AROUND);
        int to = moved(line, fault, AROUND);
        String start = from == 0 ? "" : LEFT_OUT;
        String end = to == line.length() ? "" : LEFT_OUT;
        return new Excerpt(start + seen(line.substring(from, to)) + end, start.length() + line.codePointCount(from, fault),
                Math.max(1, Math.min(place.width(), line.codePointCount(fault, to))));
    }

    /** Only what is shown is looked through: a line may be as long as its file, and have a fault at every word. */
    private static String seen(String text) {
        return ControlCharacters.shown(text);
    }

    /** Returns the offset some characters before or after another, or the end of the line on that side. */
    private static int moved(String line, int offset, int characters) {
        int available = characters < 0 ? line.codePointCount(Math.max(0, offset + 2 * characters), offset)
                : line.codePointCount(offset, Math.min(line.length(), offset + 2 * characters));
        int step = Math.min(Math.abs(characters), available);
        return line.offsetByCodePoints(offset, characters < 0 ? -step : step);
    }
}
