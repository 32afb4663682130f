package cz.rozcestnik.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Takes out of pictures that people download what a camera or a program wrote beside the pixels, and leaves those as they are. */
public final class MetadataRemoval {
    private static final Set<Integer> KEPT = Set.of(0xe0, 0xe2, 0xee);
    private static final Set<String> TOLD = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");
    private static final int COMMENT = 0xfe;
    private static final int START_OF_SCAN = 0xda;

    private MetadataRemoval() {
    }

    /** Returns a JPEG or PNG without it, any other file as it is; throws where a picture is damaged. */
    public static byte[] clean(byte[] bytes) throws UnusableImageException {
        Optional<ImageFormat> format = ImageFormat.of(bytes);
        if (format.equals(Optional.of(ImageFormat.JPEG))) {
            return jpeg(bytes, ImageHeader.read(bytes).orientation());
        }
        return format.equals(Optional.of(ImageFormat.PNG)) ? png(bytes) : bytes;
    }

    /** How the camera was held must stay, or the picture would lie on its side. */
    private static byte[] jpeg(byte[] bytes, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        if (orientation != Orientation.UPRIGHT) {
            out.writeBytes(held(orientation));
        }
        int at = 2;
        while ((bytes[at + 1] & 0xff) != START_OF_SCAN) {
            int marker = bytes[at + 1] & 0xff;
            int length = marker == 0xff ? 1 : 2 + (ByteBuffer.wrap(bytes).getShort(at + 2) & 0xffff);
            boolean told = marker >= 0xe0 && marker <= 0xef && !KEPT.contains(marker) || marker == COMMENT;
            if (!told) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] held(int orientation) {
        return ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).array();
    }

    private static byte[] png(byte[] bytes) throws UnusableImageException {
        ImageHeader.read(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        for (int at = 8; at < bytes.length;) {
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            int length = 12 + ByteBuffer.wrap(bytes).getInt(at);
            if (!TOLD.contains(type)) {
                out.write(bytes, at, length);
            }
            at = type.equals("IEND") ? bytes.length : at + length;
        }
        return out.toByteArray();
    }
}
