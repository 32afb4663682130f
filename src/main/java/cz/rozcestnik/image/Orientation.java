package cz.rozcestnik.image;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: Exif 2.32, tag 0x0112. */
final class Orientation {
    /** As it is stored. */
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {
    }

    /** Returns whether width and height change places. */
    static boolean swaps(int orientation) {
        return orientation >= 5;
    }

    /** Returns what an Exif block, which begins like a TIFF file, says; upright where it says nothing sensible. */
    static int of(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Returns a picture turned upright. */
    static BufferedImage apply(int orientation, BufferedImage image) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        BufferedImage turned = new BufferedImage(swaps(orientation) ? h : w, swaps(orientation) ? w : h, image.getType());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                turned.setRGB(column(orientation, x, y, w, h), row(orientation, x, y, w, h), image.getRGB(x, y));
            }
        }
        return turned;
    }

    private static int column(int orientation, int x, int y, int w, int h) {
        return switch (orientation) {
            case 2, 3 -> w - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> h - 1 - y;
            default -> x;
        };
    }

    private static int row(int orientation, int x, int y, int w, int h) {
        return switch (orientation) {
            case 3, 4 -> h - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> w - 1 - x;
            default -> y;
        };
    }
}
