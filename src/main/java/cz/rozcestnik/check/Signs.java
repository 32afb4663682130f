package cz.rozcestnik.check;

/**
 * A few signs of ASCII, for a quick look at lines: most hold none of those that a pattern needs.
 *
 * @param low  a bit for each of the first 64 signs of ASCII
 * @param high a bit for each of the others
 */
record Signs(long low, long high) {

    /** Returns the signs of a text. */
    static Signs of(String signs) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < signs.length(); i++) {
            long bit = 1L << signs.charAt(i);
            low |= signs.charAt(i) < Long.SIZE ? bit : 0;
            high |= signs.charAt(i) < Long.SIZE ? 0 : bit;
        }
        return new Signs(low, high);
    }

    /** Returns whether a sign is one of these. */
    boolean hold(char sign) {
        return sign < 2 * Long.SIZE && ((sign < Long.SIZE ? low : high) >>> sign & 1) != 0;
    }

    /** Returns whether any of these stands in a line; written out, since the JVM's first compiler would call {@link #hold} for each. */
    boolean in(String line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign < 2 * Long.SIZE && ((sign < Long.SIZE ? low : high) >>> sign & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
