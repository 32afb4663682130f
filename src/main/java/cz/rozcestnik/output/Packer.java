package cz.rozcestnik.output;

import java.io.Closeable;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Packs bytes, one file after another, in the same memory; for one thread at a time. */
final class Packer implements Closeable {
    /** Half the time of the usual level, for a tenth more bytes. */
    private static final int LEVEL = 1;
    /** Longer files are few. */
    private static final int ROOM = 1 << 18;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final byte[] room = new byte[ROOM];

    /** Packs bytes, which nobody may change if they are better left as they are. */
    Packed pack(byte[] bytes) {
        byte[] shorter = bytes.length <= ROOM ? room : new byte[bytes.length];
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflater.deflate(shorter, 0, bytes.length);
        boolean deflated = deflater.finished() && length < bytes.length;
        deflater.reset();
        return deflated ? new Packed(Arrays.copyOf(shorter, length), true, bytes.length) : Packed.stored(bytes);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
