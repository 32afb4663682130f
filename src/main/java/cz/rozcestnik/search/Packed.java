package cz.rozcestnik.search;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * Packs bytes into text that a script can carry: a checksum (FNV-1a, 32 bits, lowest byte first) of the bytes, then
 * the bytes as raw deflate, all in Base64.
 */
final class Packed {
    private static final int CHECKSUM_BYTES = 4;

    private Packed() {
    }

    static String pack(byte[] bytes) {
        BinaryWriter packed = new BinaryWriter();
        packed.writeFixedInt(checksum(bytes));
        packed.writeBytes(deflate(bytes));
        return Base64.getEncoder().encodeToString(packed.toBytes());
    }

    static byte[] unpack(String text) {
        byte[] packed = Base64Text.decode(text);
        int expected = new BinaryReader(packed).readFixedInt();
        byte[] bytes = Inflater.inflate(packed, CHECKSUM_BYTES);
        if (checksum(bytes) != expected) {
            throw new DamagedShardException("checksum differs");
        }
        return bytes;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static int checksum(byte[] bytes) {
        int hash = 0x811c9dc5;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xff) * 0x01000193;
        }
        return hash;
    }
}
