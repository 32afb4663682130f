package cz.rozcestnik.image;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a picture small enough for phones and large enough for desks: upright, in the colours of sRGB, without what a
 * camera wrote into it.
 *
 * <p>JPEG and WebP become JPEG; what has transparent parts or few colours becomes PNG. SVG is cleaned.
 */
public final class ImageScaler {
    /** Changes whenever the same picture would give other bytes, so that nobody uses what an older program made. */
    public static final String VERSION = "2";

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);
    private static final int FEW_COLOURS = 256;
    /** The JDK's encoder writes no higher ones. */
    private static final int HIGHEST_JPEG = 65_500;

    private ImageScaler() {
    }

    /** Returns the widths in which a picture is published, in pixels: never more than its own. */
    public static List<Integer> widths(ImageHeader header) {
        int own = header.uprightWidth();
        return header.format() == ImageFormat.SVG ? List.of(own)
                : IntStream.concat(WIDTHS.stream().mapToInt(width -> width).filter(width -> width < own),
                        IntStream.of(Math.min(own, WIDTHS.get(WIDTHS.size() - 1)))).distinct().boxed().toList();
    }

    /** Returns a picture in all its widths, the smallest first; throws where it cannot be published. */
    public static List<Rendition> scale(byte[] bytes) throws UnusableImageException {
        ImageHeader header = ImageHeader.read(bytes);
        if (header.format() == ImageFormat.SVG) {
            return List.of(new Rendition(ImageFormat.SVG, header.width(), header.height(), SvgCleaner.clean(bytes).bytes()));
        }
        List<Integer> widths = widths(header);
        Samples samples = ImageDecoder.decode(bytes, header);
        Look look = header.format() == ImageFormat.JPEG ? Look.PHOTO : Look.of(samples);
        BufferedImage largest = upright(samples, header, look, widths.get(widths.size() - 1));
        Resampler resampler = new Resampler(new Light(Optional.empty()), look.seenThrough());
        List<Rendition> renditions = new ArrayList<>();
        for (int width : widths) {
            int height = height(header, width);
            BufferedImage image = width == largest.getWidth() ? largest
                    : resampler.resize(samples(largest), width, height);
            ImageFormat format = look.drawn() || height > HIGHEST_JPEG ? ImageFormat.PNG : ImageFormat.JPEG;
            renditions.add(new Rendition(format, width, height, ImageEncoder.write(image, format)));
        }
        return renditions;
    }

    private static BufferedImage upright(Samples samples, ImageHeader header, Look look, int width) {
        int height = height(header, width);
        boolean swaps = Orientation.swaps(header.orientation());
        return Orientation.apply(header.orientation(), new Resampler(new Light(header.profile()), look.seenThrough())
                .resize(samples, swaps ? height : width, swaps ? width : height));
    }

    private static int height(ImageHeader header, int width) {
        return (int) Math.max(1, Math.round((double) width * header.uprightHeight() / header.uprightWidth()));
    }

    private static Samples samples(BufferedImage image) {
        ImageHeader header = new ImageHeader(ImageFormat.PNG, image.getWidth(), image.getHeight(), Orientation.UPRIGHT,
                ImageHeader.Colours.RGB, Optional.empty());
        return new Samples(header, image.getRaster(), Optional.of(image.getColorModel()));
    }

    /** Whether some part can be seen through, and whether that or so few colours show that nothing was ever photographed. */
    private record Look(boolean seenThrough, boolean drawn) {
        static final Look PHOTO = new Look(false, false);

        static Look of(Samples samples) {
            java.util.Set<Integer> colours = new java.util.HashSet<>();
            boolean seenThrough = false;
            int[] row = new int[samples.width()];
            for (int y = 0; y < samples.height() && !seenThrough; y++) {
                samples.read(y, row);
                for (int colour : row) {
                    seenThrough |= colour >>> 24 != 255;
                    if (colours.size() <= FEW_COLOURS) {
                        colours.add(colour);
                    }
                }
            }
            return new Look(seenThrough, seenThrough || colours.size() <= FEW_COLOURS);
        }
    }
}
