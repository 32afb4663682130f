package cz.rozcestnik.trace;

import java.nio.ByteBuffer;

/**
 * A sum over texts, bytes and numbers one after another, which any others would hardly have: FNV-1a of 64 bits, with
 * the finalizer of MurmurHash3 after each.
 *
 * <p>It does not withstand anybody who looks for others of the same sum.
 */
public final class Hash64 {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FIRST = 0xff51afd7ed558ccdL;
    private static final long SECOND = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 33;

    private long sum = START;

    /** Adds a text. */
    public Hash64 add(String text) {
        long now = sum;
        for (int i = 0; i < text.length(); i++) {
            now = (now ^ text.charAt(i)) * PRIME;
        }
        sum = now;
        return add(text.length());
    }

    /** Adds bytes from the first on, so many of them. */
    public Hash64 add(byte[] bytes, int length) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.remaining() >= Long.BYTES) {
            add(rest.getLong());
        }
        long last = 0;
        while (rest.hasRemaining()) {
            last = last << Byte.SIZE | rest.get() & 0xff;
        }
        return add(last).add(length);
    }

    /** Adds a number. */
    public Hash64 add(long number) {
        long now = sum ^ number;
        now = (now ^ now >>> HALF) * FIRST;
        now = (now ^ now >>> HALF) * SECOND;
        sum = (now ^ now >>> HALF) * PRIME;
        return this;
    }

    /** Returns the sum of all that was added. */
    public long value() {
        return sum;
    }
}
