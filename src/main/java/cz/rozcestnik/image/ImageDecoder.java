package cz.rozcestnik.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import cz.rozcestnik.problem.ProblemCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the pixels of a picture in memory, with as little of other people's colour management as possible. */
final class ImageDecoder {
    private ImageDecoder() {
    }

    /** Returns the samples of a picture whose header was read; throws where its pixels cannot be. */
    static Samples decode(byte[] bytes, ImageHeader header) throws UnusableImageException {
        try {
            ImageReader reader = reader(header.format());
            byte[] read = header.format() == ImageFormat.PNG ? PngStructure.pixels(bytes) : bytes;
            try {
                reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(read)), true, true);
                if (header.format() == ImageFormat.JPEG) {
                    return new Samples(header, reader.readRaster(0, null), Optional.empty());
                }
                BufferedImage image = reader.read(0);
                return new Samples(header, image.getRaster(), Optional.of(image.getColorModel()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
    }

    /** The reader of WebP is named here, since a jar of jars may lose the list of such plug-ins. */
    private static ImageReader reader(ImageFormat format) throws IOException {
        return format == ImageFormat.WEBP ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.ending()).next();
    }
}
