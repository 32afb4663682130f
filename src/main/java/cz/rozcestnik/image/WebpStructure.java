package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** The chunks of a WebP file (RFC 9649) as far as they matter before it is decoded. */
final class WebpStructure {
    private static final int EXTENDED = 0x58385056;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4c385056;
    private static final int PROFILE = 0x50434349;
    private static final int EXIF = 0x46495845;
    private static final int ANIMATED = 0x02;

    /** How large the whole says it is, which the pixels of one that does not move must be (RFC 9649, 2.7). */
    private List<Integer> canvas = List.of();
    private int width;
    private int height;
    private boolean pixels;
    private int orientation = Orientation.UPRIGHT;
    private Optional<ColourProfile> profile = Optional.empty();

    private WebpStructure() {
    }

    static ImageHeader header(byte[] bytes) throws UnusableImageException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        WebpStructure structure = new WebpStructure();
        int end = Math.addExact(file.getInt(4), 8);
        for (int at = 12; at < end;) {
            int length = file.getInt(at + 4);
            structure.read(file.getInt(at), file.slice(at + 8, length).order(ByteOrder.LITTLE_ENDIAN));
            at += 8 + length + (length & 1);
        }
        if (!structure.pixels || !structure.canvas.isEmpty() && !structure.canvas.equals(List.of(structure.width, structure.height))) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
        return new ImageHeader(ImageFormat.WEBP, structure.width, structure.height, structure.orientation,
                ImageHeader.Colours.RGB, structure.profile);
    }

    private void read(int type, ByteBuffer chunk) throws UnusableImageException {
        switch (type) {
            case EXTENDED -> {
                if ((chunk.get(0) & ANIMATED) != 0) {
                    throw new UnusableImageException(ProblemCode.IMAGE_ANIMATED);
                }
                canvas = List.of((chunk.getInt(4) & 0xffffff) + 1, (chunk.getInt(6) >>> 8) + 1);
            }
            case LOSSY -> {
                width = chunk.getShort(6) & 0x3fff;
                height = chunk.getShort(8) & 0x3fff;
                pixels = true;
            }
            case LOSSLESS -> {
                int size = chunk.getInt(1);
                width = (size & 0x3fff) + 1;
                height = (size >>> 14 & 0x3fff) + 1;
                pixels = true;
            }
            case PROFILE -> {
                byte[] whole = new byte[chunk.limit()];
                chunk.get(whole);
                profile = ColourProfile.of(whole);
            }
            case EXIF -> orientation = Orientation.of(chunk);
            default -> {
                return;
            }
        }
    }
}
