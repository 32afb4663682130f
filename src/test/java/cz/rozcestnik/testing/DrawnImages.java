package cz.rozcestnik.testing;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Image files as cameras, phones and programs write them, made by a test itself. */
public final class DrawnImages {
    private DrawnImages() {
    }

    /** Returns a picture whose quarters are red, green (right above), blue (left below) and white. */
    public static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean right = x >= width / 2;
                boolean below = y >= height / 2;
                image.setRGB(x, y, right ? below ? 0xffffffff : 0xff00ff00 : below ? 0xff0000ff : 0xffff0000);
            }
        }
        return image;
    }

    /** Returns a picture as a file of a format that the JDK writes. */
    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** Returns a small JPEG. */
    public static byte[] jpeg(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** Returns what a file of a name might hold: a page to read, or a small picture. */
    public static byte[] named(String name) {
        return name.endsWith(".pdf") ? "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1) : jpeg(8, 8);
    }

    /** Returns a JPEG with a segment more, right after its start. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4).put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker)
                .putShort((short) (content.length + 2)).put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Returns a camera's Exif: how it was held, its name, and the place at 50° 46' N. */
    public static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 3);
        entry(tiff, 0x010f, 2, 6, 100);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0);
        tiff.position(60).putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        entry(tiff, 2, 5, 3, 120);
        tiff.putInt(0);
        tiff.position(100).put("Vzor1\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(120).putInt(50).putInt(1).putInt(46).putInt(1).putInt(0).putInt(1);
        return ByteBuffer.allocate(206).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff.array()).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Returns a JPEG of four inks as print shops send it: one colour all over, Adobe's marker, inks inverted. */
    public static byte[] inks(int cyan, int magenta, int yellow, int black) {
        return inks(0, 255 - cyan, 255 - magenta, 255 - yellow, 255 - black);
    }

    /** Returns the same as Photoshop saves it: the first three inks as brightness and two differences. */
    public static byte[] inksByBrightness(int cyan, int magenta, int yellow, int black) {
        double brightness = 0.299 * cyan + 0.587 * magenta + 0.114 * yellow;
        return inks(2, brightness, 128 + (yellow - brightness) / 1.772, 128 + (cyan - brightness) / 1.402, 255 - black);
    }

    private static byte[] inks(int transform, double... samples) {
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 32, 32, 4, null);
        int[] pixel = java.util.stream.DoubleStream.of(samples).mapToInt(sample -> (int) Math.min(255, Math.round(sample))).toArray();
        for (int i = 0; i < 32 * 32; i++) {
            raster.setPixel(i % 32, i / 32, pixel);
        }
        byte[] jpeg = jpeg(new IIOImage(raster, null, null), ImageWriteParam.MODE_DISABLED);
        byte[] adobe = ByteBuffer.allocate(12).put("Adobe".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 100)
                .putShort((short) 0).putShort((short) 0).put((byte) transform).array();
        return withSegment(jpeg, 0xee, adobe);
    }

    /** Returns a small grey JPEG whose pixels become finer from scan to scan. */
    public static byte[] progressiveJpeg(int width, int height) {
        return jpeg(new IIOImage(quarters(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null), ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(IIOImage image, int progressive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, how);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Returns an ICC profile with the primaries of Display P3 and a plain gamma. */
    public static byte[] wideGamut(double gamma) {
        double[][] primaries = {{0.51512, 0.2412, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.1571, 0.06657, 0.78407}};
        ByteBuffer profile = ByteBuffer.allocate(128 + 4 + 6 * 12 + 3 * 20 + 16);
        profile.position(16).put("RGB XYZ ".getBytes(StandardCharsets.ISO_8859_1));
        profile.position(128).putInt(6);
        int data = 128 + 4 + 6 * 12;
        String[] names = {"r", "g", "b"};
        for (int i = 0; i < 3; i++) {
            profile.put((names[i] + "XYZ").getBytes(StandardCharsets.ISO_8859_1)).putInt(data + 20 * i).putInt(20);
            profile.put((names[i] + "TRC").getBytes(StandardCharsets.ISO_8859_1)).putInt(data + 60).putInt(16);
        }
        for (int i = 0; i < 3; i++) {
            profile.position(data + 20 * i).put("XYZ \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
            for (double value : primaries[i]) {
                profile.putInt((int) Math.round(value * 65536));
            }
        }
        profile.position(data + 60).put("curv\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(1)
                .putShort((short) Math.round(gamma * 256));
        return profile.array();
    }

    /** Returns a PNG of raw rows, each led by its filter. */
    public static byte[] png(int width, int height, int depth, int colours, byte[] rows, byte[]... chunks) {
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colours).array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk("IHDR", header));
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.writeBytes(chunk("IDAT", java.util.Arrays.copyOf(packed, length)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** Returns a chunk of a PNG. */
    public static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1)).put(content).putInt((int) sum.getValue()).array();
    }
}
