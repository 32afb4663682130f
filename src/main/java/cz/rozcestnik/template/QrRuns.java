package cz.rozcestnik.template;

/** The runs of one colour in a line of a QR code, with their penalty points (ISO/IEC 18004, 7.8.3, N1 and N3). */
final class QrRuns {
    private static final int LONG_RUN = 5;
    private static final int CORNER = 40;

    private final int size;
    private final int[] last = new int[7];
    private int points;

    /** The runs of a line of so many modules. */
    QrRuns(int size) {
        this.size = size;
    }

    /** Adds a run that another follows. */
    void end(int length, boolean dark) {
        repeated(length);
        add(length);
        if (!dark) {
            corners();
        }
    }

    /** Adds the run that the line ends with; after it all is light. */
    void last(int length, boolean dark) {
        repeated(length);
        if (dark) {
            add(length);
            add(size);
        } else {
            add(length + size);
        }
        corners();
    }

    /** Returns the points so far. */
    int points() {
        return points;
    }

    private void repeated(int length) {
        if (length >= LONG_RUN) {
            points += 3 + length - LONG_RUN;
        }
    }

    /** Before the line all is light. */
    private void add(int length) {
        int whole = last[0] == 0 ? length + size : length;
        System.arraycopy(last, 0, last, 1, last.length - 1);
        last[0] = whole;
    }

    private void corners() {
        int unit = last[1];
        boolean core = unit > 0 && last[2] == unit && last[3] == unit * 3 && last[4] == unit && last[5] == unit;
        if (core && last[0] >= unit * 4 && last[6] >= unit) {
            points += CORNER;
        }
        if (core && last[6] >= unit * 4 && last[0] >= unit) {
            points += CORNER;
        }
    }
}
