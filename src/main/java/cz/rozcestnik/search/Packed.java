package cz.rozcestnik.search;

/**
 * Packs bytes into text that a script can carry: a checksum (FNV-1a, 32 bits, lowest byte first) of the bytes, then
 * the bytes as raw deflate, all in Base64.
 */
final class Packed {
    private static final int CHECKSUM_BYTES = 4;

    private Packed() {
    }

    static String pack(byte[] bytes) {
        try (Packer packer = new Packer()) {
            return packer.pack(bytes);
        }
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

    static int checksum(byte[] bytes) {
        int hash = 0x811c9dc5;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xff) * 0x01000193;
        }
        return hash;
    }
}
