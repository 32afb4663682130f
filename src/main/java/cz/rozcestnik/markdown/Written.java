package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Place;

/**
 * A piece of text as its line in the file has it, with the marks and escapes that readers do not see.
 *
 * @param place where it stands
 * @param start its first character in the line, in Java's characters
 * @param end   the one after its last
 */
record Written(Place place, int start, int end) {

    /** Returns what is written at a place. */
    static Written at(Place place) {
        String line = place.excerpt();
        int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int end = line.offsetByCodePoints(start, Math.min(place.width(), line.codePointCount(start, line.length())));
        return new Written(place, start, end);
    }

    /** Returns the whole line. */
    String line() {
        return place.excerpt();
    }

    /** Returns the piece. */
    String text() {
        return line().substring(start, end);
    }

    /** Returns the line from the beginning of the piece. */
    String onwards() {
        return line().substring(start).stripTrailing();
    }

    /** Returns the place of the line from the beginning of the piece. */
    Place rest() {
        return part(start, start + onwards().length());
    }

    /** Returns the place of a part of the line, in Java's characters. */
    Place part(int from, int to) {
        return new Place(place.file(), place.line(), line().codePointCount(0, from) + 1, line().codePointCount(from, to), line());
    }
}
