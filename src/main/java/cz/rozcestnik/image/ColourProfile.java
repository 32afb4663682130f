package cz.rozcestnik.image;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * The colours of a device as an ICC profile tells them by three curves and a matrix (ICC.1:2022, 8.3.3), such as those
 * of a phone's wide-gamut display.
 *
 * @param curves the light of each value of red, green and blue, 0 to 1, three times 256 numbers
 * @param matrix from such light to that of sRGB, row by row
 */
record ColourProfile(float[] curves, float[] matrix) {
    private static final int VALUES = 256;
    private static final int TAGS = 128;
    private static final int ENTRY = 12;
    private static final int RGB = 0x52474220;
    private static final int CURVE = 0x63757276;
    private static final int PARAMETRIC = 0x70617261;
    private static final double FIXED = 65536;
    /** From XYZ relative to D50, in which profiles speak, to linear sRGB (adapted by Bradford's method). */
    private static final List<Double> TO_SRGB = List.of(
        3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427);

    /** Returns the profile in some bytes; nothing of one that is no three curves and a matrix, or is damaged. */
    static Optional<ColourProfile> of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < TAGS + 4 || file.getInt(16) != RGB) {
            return Optional.empty();
        }
        try {
            float[] curves = new float[3 * VALUES];
            double[] primaries = new double[9];
            String[] colours = {"r", "g", "b"};
            for (int i = 0; i < 3; i++) {
                curve(tag(file, colours[i] + "TRC"), curves, i * VALUES);
                ByteBuffer xyz = tag(file, colours[i] + "XYZ");
                for (int row = 0; row < 3; row++) {
                    primaries[row * 3 + i] = xyz.getInt(8 + 4 * row) / FIXED;
                }
            }
            return Optional.of(new ColourProfile(curves, product(primaries)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException otherSort) {
            return Optional.empty();
        }
    }

    private static ByteBuffer tag(ByteBuffer file, String name) {
        int count = file.getInt(TAGS);
        int signature = 0;
        for (char c : name.toCharArray()) {
            signature = signature << 8 | c;
        }
        for (int i = 0; i < count; i++) {
            int entry = TAGS + 4 + i * ENTRY;
            if (file.getInt(entry) == signature) {
                return file.slice(file.getInt(entry + 4), file.getInt(entry + 8));
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static void curve(ByteBuffer tag, float[] curves, int from) {
        for (int i = 0; i < VALUES; i++) {
            double x = i / (double) (VALUES - 1);
            curves[from + i] = (float) switch (tag.getInt(0)) {
                case CURVE -> sampled(tag, x);
                case PARAMETRIC -> parametric(tag, x);
                default -> throw new IllegalArgumentException("no curve");
            };
        }
    }

    private static double sampled(ByteBuffer tag, double x) {
        int count = tag.getInt(8);
        if (count == 0) {
            return x;
        } else if (count == 1) {
            return StrictMath.pow(x, (tag.getShort(12) & 0xffff) / 256.0);
        }
        double at = x * (count - 1);
        int below = Math.min((int) at, count - 2);
        double low = (tag.getShort(12 + 2 * below) & 0xffff) / 65535.0;
        double high = (tag.getShort(14 + 2 * below) & 0xffff) / 65535.0;
        return low + (high - low) * (at - below);
    }

    /** The functions of ICC.1:2022, table 68. */
    private static double parametric(ByteBuffer tag, double x) {
        int type = tag.getShort(8);
        double g = number(tag, 0);
        if (type == 0) {
            return StrictMath.pow(x, g);
        }
        double a = number(tag, 1);
        double b = number(tag, 2);
        double c = type >= 2 ? number(tag, 3) : 0;
        if (type <= 2) {
            return x >= -b / a ? StrictMath.pow(a * x + b, g) + c : c;
        }
        double e = type == 4 ? number(tag, 5) : 0;
        double f = type == 4 ? number(tag, 6) : 0;
        return x >= number(tag, 4) ? StrictMath.pow(a * x + b, g) + e : c * x + f;
    }

    private static double number(ByteBuffer tag, int index) {
        return tag.getInt(12 + 4 * index) / FIXED;
    }

    private static float[] product(double[] primaries) {
        float[] product = new float[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = 0;
                for (int i = 0; i < 3; i++) {
                    sum += TO_SRGB.get(row * 3 + i) * primaries[i * 3 + column];
                }
                product[row * 3 + column] = (float) sum;
            }
        }
        return product;
    }
}
