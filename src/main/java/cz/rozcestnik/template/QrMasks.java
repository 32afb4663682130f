package cz.rozcestnik.template;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the mask of a QR code as ISO/IEC 18004 asks: the one with the fewest penalty points.
 *
 * <p>Two masks differ in the same modules in all codes of one version and level. So a code is made once, with the first
 * mask, and the others follow from it, a row of modules in one number.
 */
final class QrMasks {
    /** How many modules a row may have. */
    static final int LARGEST = Long.SIZE;

    private static final int MASKS = 8;
    private static final int IMBALANCE = 10;

    private final int size;
    private final List<Grid> differences;

    /** The masks of codes of a version and level. */
    QrMasks(int version, QrCode.Ecc level) {
        List<Grid> codes = IntStream.range(0, MASKS).mapToObj(mask ->
                Grid.of(QrCode.encodeSegments(QrSegment.makeSegments(""), level, version, version, mask, false))).toList();
        this.size = codes.get(0).rows().length;
        this.differences = codes.stream().map(code -> code.xor(codes.get(0))).toList();
    }

    /** Modules as bits, by rows from above and again by columns from the left; the lowest bit is the first module. */
    record Grid(long[] rows, long[] columns) {

        static Grid of(QrCode code) {
            Grid grid = new Grid(new long[code.size], new long[code.size]);
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        grid.rows[y] |= 1L << x;
                        grid.columns[x] |= 1L << y;
                    }
                }
            }
            return grid;
        }

        Grid xor(Grid other) {
            return new Grid(xor(rows, other.rows), xor(columns, other.columns));
        }

        private static long[] xor(long[] some, long[] others) {
            return IntStream.range(0, some.length).mapToLong(i -> some[i] ^ others[i]).toArray();
        }
    }

    /** Returns a code that has the first mask with the best one. */
    Grid best(Grid first) {
        Grid best = first;
        int fewest = Integer.MAX_VALUE;
        for (Grid difference : differences) {
            Grid code = first.xor(difference);
            int points = penalty(code);
            if (points < fewest) {
                best = code;
                fewest = points;
            }
        }
        return best;
    }

    private int penalty(Grid code) {
        int points = 0;
        for (int i = 0; i < size; i++) {
            points += line(code.rows()[i]) + line(code.columns()[i]);
        }
        return points + blocks(code.rows()) + balance(code.rows());
    }

    /** Long runs of one colour, and what looks like the corner of a code. */
    private int line(long line) {
        QrRuns runs = new QrRuns(size);
        int start = 0;
        boolean dark = false;
        while (start < size) {
            long rest = (dark ? ~line : line) >>> start;
            int length = Math.min(rest == 0 ? size : Long.numberOfTrailingZeros(rest), size - start);
            start += length;
            if (start < size) {
                runs.end(length, dark);
                dark = !dark;
            } else {
                runs.last(length, dark);
            }
        }
        return runs.points();
    }

    /** Squares of four modules of one colour. */
    private int blocks(long[] rows) {
        long inside = (1L << (size - 1)) - 1;
        int found = 0;
        for (int y = 1; y < size; y++) {
            long same = ~(rows[y] ^ rows[y - 1]);
            long beside = ~(rows[y] ^ (rows[y] >>> 1));
            found += Long.bitCount(same & (same >>> 1) & beside & inside);
        }
        return found * 3;
    }

    private int balance(long[] rows) {
        int dark = 0;
        for (long row : rows) {
            dark += Long.bitCount(row);
        }
        int total = size * size;
        int steps = (Math.abs(dark * 20 - total * 10) + total - 1) / total - 1;
        return steps * IMBALANCE;
    }
}
