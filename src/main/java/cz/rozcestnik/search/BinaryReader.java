package cz.rozcestnik.search;

/**
 * Reads what {@link BinaryWriter} wrote.
 *
 * <p>Every read is checked, since compiled code does not check the bounds of arrays: one past the end throws
 * {@link DamagedShardException}.
 */
final class BinaryReader {
    private final byte[] bytes;
    private int position;

    BinaryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int readByte() {
        if (position >= bytes.length) {
            throw new DamagedShardException("cut short");
        }
        return bytes[position++] & 0xff;
    }

    int readInt() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = readByte();
            value |= (b & 0x7f) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new DamagedShardException("integer too long");
    }

    /** A number of things that follow, each of at least one byte. */
    int readCount() {
        int count = readInt();
        if (count < 0 || count > bytes.length - position) {
            throw new DamagedShardException("count too large");
        }
        return count;
    }

    int readFixedInt() {
        return readByte() | readByte() << 8 | readByte() << 16 | readByte() << 24;
    }

    String readString() {
        int length = readCount();
        StringBuilder value = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            value.append((char) readInt());
        }
        return value.toString();
    }

    byte[] readBytes(int length) {
        byte[] value = new byte[length];
        for (int i = 0; i < length; i++) {
            value[i] = (byte) readByte();
        }
        return value;
    }
}
