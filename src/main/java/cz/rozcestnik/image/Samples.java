package cz.rozcestnik.image;

import java.awt.image.IndexColorModel;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * The decoded numbers of a picture, row by row as light: what colours mean is worked out here, once, so that no
 * library's colour management decides it.
 */
final class Samples {
    /** Numbers of each pixel: red, green and blue, each times the last, its opacity. */
    static final int CHANNELS = 4;

    private static final int OPAQUE = 255;

    private final ImageHeader header;
    private final Raster raster;
    private final Optional<IndexColorModel> palette;
    private final int shift;
    private final boolean transparent;
    private final int[] row;

    /** The samples that a decoder gave, with what its numbers mean where they are those of a palette. */
    Samples(ImageHeader header, Raster raster, Optional<ColorModel> model) {
        this.header = header;
        this.raster = raster;
        this.palette = model.filter(IndexColorModel.class::isInstance).map(IndexColorModel.class::cast);
        this.shift = palette.isPresent() ? 0 : raster.getSampleModel().getSampleSize(0) - 8;
        this.transparent = model.filter(ColorModel::hasAlpha).isPresent();
        this.row = new int[raster.getWidth() * raster.getNumBands()];
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    /** Returns a row as colours of 8 bits a channel, 0xAARRGGBB, in the picture's own colours. */
    void read(int y, int[] colours) {
        int bands = raster.getNumBands();
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
        for (int x = 0; x < colours.length; x++) {
            colours[x] = colour(x * bands, bands);
        }
    }

    private int colour(int at, int bands) {
        if (palette.isPresent()) {
            return palette.get().getRGB(row[at]);
        }
        int first = row[at] >> shift;
        if (bands <= 2) {
            return argb(bands == 2 ? row[at + 1] >> shift : OPAQUE, first, first, first);
        }
        int second = row[at + 1] >> shift;
        int third = row[at + 2] >> shift;
        int fourth = bands > 3 ? row[at + 3] >> shift : OPAQUE;
        return switch (header.colours()) {
            case RGB, GREY -> argb(transparent ? fourth : OPAQUE, first, second, third);
            case YCC -> ycc(first, second, third);
            case CMYK -> inks(OPAQUE - first, OPAQUE - second, OPAQUE - third, OPAQUE - fourth);
            case INVERTED_CMYK -> inks(first, second, third, fourth);
            case YCCK -> {
                int through = ~ycc(first, second, third);
                yield inks(through >> 16 & OPAQUE, through >> 8 & OPAQUE, through & OPAQUE, fourth);
            }
        };
    }

    /** Paper through inks, each given by the light it lets through; without a profile's tables this is an approximation. */
    private static int inks(int cyan, int magenta, int yellow, int black) {
        return argb(OPAQUE, cyan * black / OPAQUE, magenta * black / OPAQUE, yellow * black / OPAQUE);
    }

    /** ITU-T T.871, clause 7, in sixteen bits after the point. */
    private static int ycc(int y, int cb, int cr) {
        int blue = cb - 128;
        int red = cr - 128;
        return argb(OPAQUE, clamp(y + (91881 * red + 32768 >> 16)),
                clamp(y - (22554 * blue + 46802 * red + 32768 >> 16)), clamp(y + (116130 * blue + 32768 >> 16)));
    }

    private static int argb(int a, int r, int g, int b) {
        return a << 24 | r << 16 | g << 8 | b;
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(OPAQUE, value));
    }
}
