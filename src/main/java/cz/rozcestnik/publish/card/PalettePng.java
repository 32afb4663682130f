package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes the pixels of a card as a PNG with a palette (ISO/IEC 15948). */
final class PalettePng {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int LEVEL = 6;

    private PalettePng() {
    }

    static byte[] write(byte[] pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        chunk("IHDR", ByteBuffer.allocate(13).putInt(SocialCard.WIDTH).putInt(SocialCard.HEIGHT).put((byte) 8).put((byte) 3).array(), out);
        chunk("PLTE", palette(), out);
        chunk("IDAT", deflated(rows(pixels)), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] palette() {
        int paper = CardDrawing.COLOURS.get(0);
        ByteBuffer palette = ByteBuffer.allocate((CardDrawing.COLOURS.size() - 1) * CardDrawing.DEGREES * 3);
        for (int ink : CardDrawing.COLOURS.subList(1, CardDrawing.COLOURS.size())) {
            for (int degree = 0; degree < CardDrawing.DEGREES; degree++) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int from = paper >> shift & 255;
                    int to = ink >> shift & 255;
                    palette.put((byte) (from + (to - from) * degree / (CardDrawing.DEGREES - 1)));
                }
            }
        }
        return palette.array();
    }

    /** Rows as they are: where there are few colours, whole letters repeat, and differences between rows do not. */
    private static byte[] rows(byte[] pixels) {
        byte[] rows = new byte[pixels.length + SocialCard.HEIGHT];
        for (int y = 0; y < SocialCard.HEIGHT; y++) {
            System.arraycopy(pixels, y * SocialCard.WIDTH, rows, y * (SocialCard.WIDTH + 1) + 1, SocialCard.WIDTH);
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
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
