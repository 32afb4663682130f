package cz.rozcestnik.publish.card;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of a picture, deflated so that other rows may follow (RFC 1951, with an empty block at the end).
 *
 * @param deflated the rows without a header or an end
 * @param length   of the rows
 * @param sum      of the rows, Adler-32
 */
record Strip(byte[] deflated, int length, long sum) {
    private static final int LEVEL = 4;
    private static final int BASE = 65_521;

    /** Deflates rows. */
    static Strip of(byte[] rows) {
        Adler32 sum = new Adler32();
        sum.update(rows);
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(rows);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int length = buffer.length; length == buffer.length;) {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                out.write(buffer, 0, length);
            }
            return new Strip(out.toByteArray(), rows.length, sum.getValue());
        } finally {
            deflater.end();
        }
    }

    /** Returns the sum of what a sum is of and these rows after it (adler32_combine of zlib). */
    long after(long before) {
        long first = ((before & 0xffff) + (sum & 0xffff) - 1 + BASE) % BASE;
        long second = ((before >> 16) + (sum >> 16) + length % BASE * ((before & 0xffff) - 1 + BASE) % BASE) % BASE;
        return second << 16 | first;
    }
}
