package cz.rozcestnik.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a camera or a program wrote into a JPEG file beside its pixels: in segments before and between the scans, and in
 * whole pictures and films behind the end, each with notes of its own.
 */
final class JpegNotes {
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_NOTE = 0xe0;
    private static final int LAST_NOTE = 0xef;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;

    private JpegNotes(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    /** Returns a sound file without them; how the camera was held must stay, or the picture would lie on its side. */
    static byte[] removed(byte[] bytes, int orientation) {
        JpegNotes notes = new JpegNotes(bytes);
        notes.out.write(bytes, 0, 2);
        if (orientation != Orientation.UPRIGHT) {
            notes.out.writeBytes(held(orientation));
        }
        notes.copy();
        return notes.out.toByteArray();
    }

    private void copy() {
        int marker = 0;
        for (int at = 2; marker != END && at + 1 < bytes.length;) {
            marker = bytes[at + 1] & 0xff;
            int next = next(at, marker);
            if (!isNote(at, marker)) {
                out.write(bytes, at, next - at);
            }
            at = next;
        }
    }

    /** Returns where what begins at a marker ends; the pixels of a scan belong to its segment. */
    private int next(int at, int marker) {
        if (bytes[at] != (byte) 0xff || marker == 0xff) {
            return at + 1;
        } else if (!JpegStructure.isSegment(marker) || marker == END) {
            return at + 2;
        }
        int end = at + 2 + Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(at + 2));
        if (marker == START_OF_SCAN) {
            while (end + 1 < bytes.length && !(bytes[end] == (byte) 0xff && JpegStructure.isSegment(bytes[end + 1] & 0xff))) {
                end++;
            }
        }
        return Math.min(end, bytes.length);
    }

    /** What decoders need is none: that it is JFIF, its colours. */
    private boolean isNote(int at, int marker) {
        boolean needed = switch (marker) {
            case 0xe0 -> starts(at, "JFIF\0");
            case 0xe2 -> starts(at, "ICC_PROFILE\0");
            case 0xee -> starts(at, "Adobe");
            default -> false;
        };
        return !needed && (marker >= FIRST_NOTE && marker <= LAST_NOTE || marker == COMMENT);
    }

    private boolean starts(int at, String text) {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        int from = Math.min(at + 4, bytes.length);
        int to = Math.min(from + expected.length, bytes.length);
        return java.util.Arrays.equals(bytes, from, to, expected, 0, expected.length);
    }

    private static byte[] held(int orientation) {
        return ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).array();
    }
}
