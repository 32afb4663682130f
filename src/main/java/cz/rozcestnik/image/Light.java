package cz.rozcestnik.image;

import java.util.Optional;

/**
 * Turns colours into light and back (IEC 61966-2-1), since colours can be mixed only as light.
 *
 * <p>Light is four numbers for each pixel: red, green and blue, each times the fourth, the opacity; all 0 to 1.
 */
final class Light {
    private static final int VALUES = 256;
    private static final int STEPS = 16384;

    private final float[] curves;
    private final float[] matrix;
    private final byte[] back = new byte[STEPS + 1];

    /** The light of colours that a profile tells, else of sRGB. */
    Light(Optional<ColourProfile> profile) {
        this.curves = profile.map(ColourProfile::curves).orElseGet(Light::standard);
        this.matrix = profile.map(ColourProfile::matrix).orElse(new float[0]);
        for (int i = 0; i <= STEPS; i++) {
            back[i] = (byte) Math.round(255 * value(i / (double) STEPS));
        }
    }

    private static float[] standard() {
        float[] curves = new float[3 * VALUES];
        for (int i = 0; i < curves.length; i++) {
            double value = i % VALUES / 255.0;
            curves[i] = (float) (value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4));
        }
        return curves;
    }

    private static double value(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }

    /** Writes the light of colours, 0xAARRGGBB. */
    void of(int[] colours, float[] light) {
        for (int x = 0, at = 0; x < colours.length; x++, at += Samples.CHANNELS) {
            int colour = colours[x];
            float opacity = (colour >>> 24) / 255f;
            float r = curves[colour >> 16 & 255] * opacity;
            float g = curves[VALUES + (colour >> 8 & 255)] * opacity;
            float b = curves[2 * VALUES + (colour & 255)] * opacity;
            if (matrix.length > 0) {
                light[at] = matrix[0] * r + matrix[1] * g + matrix[2] * b;
                light[at + 1] = matrix[3] * r + matrix[4] * g + matrix[5] * b;
                light[at + 2] = matrix[6] * r + matrix[7] * g + matrix[8] * b;
            } else {
                light[at] = r;
                light[at + 1] = g;
                light[at + 2] = b;
            }
            light[at + 3] = opacity;
        }
    }

    /** Returns the sRGB colour of the light at an index. */
    int colour(float[] light, int at) {
        float opacity = Math.max(0, Math.min(1, light[at + 3]));
        int a = Math.round(opacity * 255);
        return a == 0 ? 0 : a << 24 | value(light[at], opacity) << 16 | value(light[at + 1], opacity) << 8
                | value(light[at + 2], opacity);
    }

    private int value(float light, float opacity) {
        return back[Math.round(Math.max(0, Math.min(1, light / opacity)) * STEPS)] & 255;
    }
}
