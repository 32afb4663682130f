package cz.rozcestnik.search;

import java.util.Arrays;

/**
 * Writes the values that shards are made of.
 *
 * <p>Integers have seven bits a byte, lowest first, the high bit says that more follow; a string is its number of
 * UTF-16 units, then each unit as an integer.
 */
final class BinaryWriter {
    private byte[] bytes = new byte[256];
    private int size;

    void writeByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    void writeInt(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        writeByte(rest);
    }

    void writeFixedInt(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            writeByte(value >>> shift);
        }
    }

    void writeString(String value) {
        writeInt(value.length());
        for (int i = 0; i < value.length(); i++) {
            writeInt(value.charAt(i));
        }
    }

    void writeBytes(byte[] value) {
        for (byte b : value) {
            writeByte(b);
        }
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
