package cz.rozcestnik.source;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells whether bytes have changed by accident: two checksums of different polynomials, together as good as one of
 * 64 bits.
 *
 * <p>It is no proof against malice, and takes a fiftieth of the time of SHA-256.
 *
 * @param crc32  CRC-32 as ZIP files have it (ISO 3309)
 * @param crc32c CRC-32C (Castagnoli, RFC 3720)
 */
public record Checksum(int crc32, int crc32c) {

    /** Returns the checksum of bytes. */
    public static Checksum of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the checksum of bytes from the first on, so many of them. */
    public static Checksum of(byte[] bytes, int length) {
        CRC32 crc32 = new CRC32();
        crc32.update(bytes, 0, length);
        CRC32C crc32c = new CRC32C();
        crc32c.update(bytes, 0, length);
        return new Checksum((int) crc32.getValue(), (int) crc32c.getValue());
    }

    /** Returns both as eight hexadecimal digits, one after the other. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(crc32) + HexFormat.of().toHexDigits(crc32c);
    }
}
