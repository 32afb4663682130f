package cz.rozcestnik.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Takes out of pictures that people download what a camera or a program wrote beside the pixels, and leaves those as they are. */
public final class MetadataRemoval {
    /** Chunks that any program may leave unread, and that decide how the pixels look. */
    private static final Set<String> LOOK = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs");

    private MetadataRemoval() {
    }

    /** Returns a JPEG or PNG without it, any other file as it is; throws where a picture is damaged. */
    public static byte[] clean(byte[] bytes) throws UnusableImageException {
        Optional<ImageFormat> format = ImageFormat.of(bytes);
        if (format.equals(Optional.of(ImageFormat.JPEG))) {
            return JpegNotes.removed(bytes, ImageHeader.read(bytes).orientation());
        }
        return format.equals(Optional.of(ImageFormat.PNG)) ? png(bytes) : bytes;
    }

    private static byte[] png(byte[] bytes) throws UnusableImageException {
        ImageHeader.read(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        for (int at = 8; at < bytes.length;) {
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            int length = 12 + ByteBuffer.wrap(bytes).getInt(at);
            if (Character.isUpperCase(type.charAt(0)) || LOOK.contains(type)) {
                out.write(bytes, at, length);
            }
            at = type.equals("IEND") ? bytes.length : at + length;
        }
        return out.toByteArray();
    }
}
