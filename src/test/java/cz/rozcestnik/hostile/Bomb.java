package cz.rozcestnik.hostile;

import cz.rozcestnik.testing.DrawnImages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that are small on a disk and large in whatever unpacks them, by a line that says which:
 *
 * <pre>
 * png 30000 30000             a PNG that says it is so wide and high, with no more pixels than a few
 * png-with-text 512           one with a text of so many megabytes deflated in it
 * png-with-profile 512        one with a colour profile of as many
 * png-with-more-pixels 512    one of 8 × 8 pixels with as many behind them
 * jpeg 65000 65000            a JPEG that says it is so wide and high
 * jpeg-with-scans 7000 6000   one of 7000 × 7000 pixels that paints them so many times over
 * webp 16384 16384            a WebP that says so
 * webp-in-small 16384 16384   one that says so of its pixels, and of itself that it is 8 × 8
 * zip 512                     a ZIP with a file of so many megabytes
 * </pre>
 */
final class Bomb {
    private static final int MEGABYTE = 1024 * 1024;
    /** What checksums of zlib are counted by. */
    private static final int ADLER = 65521;

    private Bomb() {
    }

    static byte[] of(String line) {
        String[] words = line.strip().split(" ");
        int first = Integer.parseInt(words[1]);
        return switch (words[0]) {
            case "png" -> DrawnImages.png(first, Integer.parseInt(words[2]), 8, 2, new byte[8 * 25]);
            case "png-with-text" -> palette("zTXt", "Comment\0\0", first);
            case "png-with-profile" -> palette("iCCP", "x\0\0", first);
            case "png-with-more-pixels" -> pixels(first);
            case "jpeg" -> jpeg(first, Integer.parseInt(words[2]));
            case "jpeg-with-scans" -> scans(first, Integer.parseInt(words[2]));
            case "webp" -> webp(lossless(first, Integer.parseInt(words[2])));
            case "webp-in-small" -> webp(lossless(first, Integer.parseInt(words[2])), canvas(8, 8));
            case "zip" -> zip(first);
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** Readers look at what stands beside the pixels where these are numbers of colours. */
    private static byte[] palette(String type, String head, int megabytes) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(zeros(megabytes));
        return DrawnImages.png(8, 8, 8, 3, new byte[8 * 9], DrawnImages.chunk("PLTE", new byte[] {1, 2, 3}),
                DrawnImages.chunk(type, content.toByteArray()));
    }

    private static byte[] pixels(int megabytes) {
        byte[] small = DrawnImages.png(8, 8, 8, 2, new byte[0]);
        int data = new String(small, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(small, 0, data);
        out.writeBytes(DrawnImages.chunk("IDAT", zeros(megabytes)));
        out.writeBytes(DrawnImages.chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] jpeg(int width, int height) {
        byte[] jpeg = DrawnImages.jpeg(16, 16);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /** Returns the last scan of a small picture many times; what its scans lack of a large one, decoders make up for. */
    private static byte[] scans(int side, int times) {
        byte[] jpeg = DrawnImages.progressiveJpeg(16, 16);
        String signs = new String(jpeg, StandardCharsets.ISO_8859_1);
        int frame = signs.indexOf("\u00ff\u00c2");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) side).putShort(frame + 7, (short) side);
        int scan = signs.lastIndexOf("\u00ff\u00da");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, scan);
        for (int written = 0; written < times; written++) {
            out.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    private static byte[] lossless(int width, int height) {
        return ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).put("VP8L".getBytes(StandardCharsets.ISO_8859_1)).putInt(22)
                .put((byte) 0x2f).putInt(width - 1 | height - 1 << 14).array();
    }

    private static byte[] canvas(int width, int height) {
        return ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN).put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10)
                .putInt(0).putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0).array();
    }

    private static byte[] webp(byte[]... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        return ByteBuffer.allocate(12 + all.size()).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + all.size()).put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(all.toByteArray()).array();
    }

    /** Returns a ZIP with a document of zeros. */
    private static byte[] zip(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int written = 0; written < megabytes; written++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Returns megabytes of zeros as zlib packs them (RFC 1950): each is a block of its own, which need be packed only once. */
    private static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[MEGABYTE]);
        byte[] block = new byte[MEGABYTE];
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0xda});
        for (int written = 0; written < megabytes; written++) {
            out.write(block, 0, length);
        }
        int sum = (int) ((long) megabytes * MEGABYTE % ADLER) << 16 | 1;
        out.writeBytes(ByteBuffer.allocate(6).put((byte) 3).put((byte) 0).putInt(sum).array());
        return out.toByteArray();
    }
}
