package cz.rozcestnik.search;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.util.Base64;
import java.util.zip.Deflater;

/** Packs bytes into text as {@link Packed} reads it, many one after another: an index has tens of thousands of small shards. */
public final class Packer implements Closeable {
    private static final int BUFFER = 8192;

    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    private final byte[] buffer = new byte[BUFFER];

    /** Returns the text that a script carries. */
    public String pack(byte[] bytes) {
        BinaryWriter packed = new BinaryWriter();
        packed.writeFixedInt(Packed.checksum(bytes));
        packed.writeBytes(deflate(bytes));
        return Base64.getEncoder().encodeToString(packed.toBytes());
    }

    private byte[] deflate(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /** Gives back the memory of the compressor, which lies outside of Java's. */
    @Override
    public void close() {
        deflater.end();
    }
}
