package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Writes the strips of a card as a PNG with a palette of sixteen colours (ISO/IEC 15948). */
final class PalettePng {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private PalettePng() {
    }

    static byte[] write(List<Strip> strips) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        chunk("IHDR", ByteBuffer.allocate(13).putInt(SocialCard.WIDTH).putInt(SocialCard.HEIGHT).put((byte) 4).put((byte) 3).array(), out);
        chunk("PLTE", palette(), out);
        chunk("IDAT", joined(strips), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] palette() {
        int paper = CardDrawing.COLOURS.get(0);
        ByteBuffer palette = ByteBuffer.allocate((1 + (CardDrawing.COLOURS.size() - 1) * Mask.DEGREES) * 3);
        put(palette, paper, paper, 0);
        for (int ink : CardDrawing.COLOURS.subList(1, CardDrawing.COLOURS.size())) {
            for (int degree = 1; degree <= Mask.DEGREES; degree++) {
                put(palette, paper, ink, degree);
            }
        }
        return palette.array();
    }

    private static void put(ByteBuffer palette, int paper, int ink, int degree) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = paper >> shift & 255;
            int to = ink >> shift & 255;
            palette.put((byte) (from + (to - from) * degree / Mask.DEGREES));
        }
    }

    /** Makes one stream of strips (RFC 1950): a header, the strips, an empty block that is the last, the sum of all. */
    private static byte[] joined(List<Strip> strips) {
        ByteBuffer joined = ByteBuffer.allocate(8 + strips.stream().mapToInt(strip -> strip.deflated().length).sum());
        joined.putShort((short) 0x7801);
        long sum = 1;
        for (Strip strip : strips) {
            joined.put(strip.deflated());
            sum = strip.after(sum);
        }
        return joined.put((byte) 3).put((byte) 0).putInt((int) sum).array();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(12 + content.length).putInt(content.length).put(name).put(content)
                .putInt((int) sum.getValue()).array());
    }
}
