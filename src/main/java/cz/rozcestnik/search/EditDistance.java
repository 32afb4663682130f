package cz.rozcestnik.search;

/** Counts the slips between two words: a letter more, less or other, or two neighbours swapped (optimal string alignment). */
final class EditDistance {
    private EditDistance() {
    }

    /** Whether at most so many slips make one of the other. */
    static boolean within(int most, String one, String other) {
        int width = other.length() + 1;
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] rows = new int[(one.length() + 1) * width];
        for (int i = 0; i <= one.length(); i++) {
            int least = most + 1;
            for (int j = 0; j < width; j++) {
                int slips = i == 0 || j == 0 ? i + j : slips(rows, i * width + j, width,
                        one.charAt(i - 1) == other.charAt(j - 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, rows[(i - 2) * width + j - 2] + 1);
                }
                rows[i * width + j] = slips;
                least = Math.min(least, slips);
            }
            if (least > most) {
                return false;
            }
        }
        return rows[rows.length - 1] <= most;
    }

    private static int slips(int[] rows, int at, int width, boolean same) {
        int other = rows[at - width - 1] + (same ? 0 : 1);
        return Math.min(other, Math.min(rows[at - 1], rows[at - width]) + 1);
    }
}
