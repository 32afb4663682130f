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
    private static final int CORNER = 40;
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
            long[] differences = new long[some.length];
            for (int i = 0; i < some.length; i++) {
                differences[i] = some[i] ^ others[i];
            }
            return differences;
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

    private int line(long line) {
        return longRuns(line) + CORNER * corners(line);
    }

    /** Five or more modules of one colour: three points, and one for each module beyond five (N1). */
    private int longRuns(long line) {
        long same = ~(line ^ (line >>> 1)) & inside();
        long five = same & (same >>> 1) & (same >>> 2) & (same >>> 3);
        return Long.bitCount(five) + 2 * Long.bitCount(five & ~(five << 1));
    }

    /**
     * Counts what looks like the corner of a code: dark, light, dark, light and dark in the proportion 1:1:3:1:1, and
     * light beside it, on one side four times as much (N3). Around the line all is light.
     */
    private static int corners(long line) {
        int found = 0;
        long middle = dark(line, 0, 3);
        for (int unit = 1; middle != 0; unit++) {
            long dark = dark(line, 0, unit);
            long notLight = ~light(line, 0, unit);
            long core = dark & ~moved(notLight, unit) & moved(middle, 2 * unit) & ~moved(notLight, 5 * unit)
                    & moved(dark, 6 * unit) & light(line, -unit, unit) & ~moved(notLight, 7 * unit);
            if (core != 0) {
                found += Long.bitCount(core & light(line, -4 * unit, 4 * unit));
                found += Long.bitCount(core & light(line, 7 * unit, 4 * unit));
            }
            middle &= dark(line, 3 * unit, 3);
        }
        return found;
    }

    /** Returns the modules from which on, so many after them, that many are dark. */
    private static long dark(long line, int after, int many) {
        long all = -1;
        for (int i = after; i < after + many; i++) {
            all &= moved(line, i);
        }
        return all;
    }

    private static long light(long line, int after, int many) {
        long any = 0;
        for (int i = after; i < after + many; i++) {
            any |= moved(line, i);
        }
        return ~any;
    }

    private static long moved(long line, int by) {
        return by >= Long.SIZE ? 0 : by >= 0 ? line >>> by : line << -by;
    }

    private long inside() {
        return (1L << (size - 1)) - 1;
    }

    /** Squares of four modules of one colour (N2). */
    private int blocks(long[] rows) {
        int found = 0;
        for (int y = 1; y < size; y++) {
            long same = ~(rows[y] ^ rows[y - 1]);
            long beside = ~(rows[y] ^ (rows[y] >>> 1));
            found += Long.bitCount(same & (same >>> 1) & beside & inside());
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
