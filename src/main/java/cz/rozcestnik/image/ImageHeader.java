package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import java.nio.BufferUnderflowException;
import java.util.Optional;

/**
 * What a picture says of itself before anything of it is decoded.
 *
 * @param format      what it is
 * @param width       in pixels as they are stored, before it is turned upright
 * @param height      in pixels as they are stored
 * @param orientation how to turn it upright, 1 to 8 as in Exif
 * @param colours     what the numbers of its pixels mean
 * @param profile     its ICC profile
 */
public record ImageHeader(
        ImageFormat format, int width, int height, int orientation, Colours colours, Optional<ColourProfile> profile) {
    /** The most pixels that are decoded, in millions: more than any phone's usual photograph has. */
    public static final int MOST_MEGAPIXELS = 50;

    private static final int MILLION = 1_000_000;

    /** What the samples of a JPEG mean; other formats always hold red, green and blue. */
    enum Colours {
        RGB, YCC, GREY, CMYK, INVERTED_CMYK, YCCK
    }

    /** Reads the header of a file; throws where it is no picture that can be published. */
    public static ImageHeader read(byte[] bytes) throws UnusableImageException {
        Optional<ImageFormat> format = ImageFormat.of(bytes);
        if (bytes.length == 0) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        } else if (format.isEmpty()) {
            throw new UnusableImageException(ProblemCode.IMAGE_IS_SOMETHING_ELSE,
                    Term.of("file-" + FileSign.of(bytes)));
        }
        try {
            ImageHeader header = switch (format.get()) {
                case JPEG -> JpegStructure.header(bytes);
                case PNG -> PngStructure.header(bytes);
                case WEBP -> WebpStructure.header(bytes);
                case SVG -> SvgCleaner.clean(bytes).header();
            };
            return bounded(header);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
    }

    private static ImageHeader bounded(ImageHeader header) throws UnusableImageException {
        if (header.width < 1 || header.height < 1) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
        if (header.format != ImageFormat.SVG && header.pixels() > (long) MOST_MEGAPIXELS * MILLION) {
            throw new UnusableImageException(ProblemCode.IMAGE_TOO_MANY_PIXELS,
                    Math.round(header.pixels() / (double) MILLION), MOST_MEGAPIXELS);
        }
        return header;
    }

    /** Returns how many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    /** Returns its width once it stands upright. */
    public int uprightWidth() {
        return Orientation.swaps(orientation) ? height : width;
    }

    /** Returns its height once it stands upright. */
    public int uprightHeight() {
        return Orientation.swaps(orientation) ? width : height;
    }
}
