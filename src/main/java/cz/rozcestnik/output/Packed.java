package cz.rozcestnik.output;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bytes as a ZIP file holds them: deflated (RFC 1951) where that is shorter.
 *
 * @param data     what is held; nobody changes it
 * @param deflated whether it has to be inflated
 * @param length   of the bytes themselves
 */
record Packed(byte[] data, boolean deflated, int length) {
    /** Holds bytes as they are; nobody may change them. */
    static Packed stored(byte[] bytes) {
        return new Packed(bytes, false, bytes.length);
    }

    /** Packs bytes, which nobody may change if they are better left as they are. */
    static Packed of(byte[] bytes) {
        try (Packer packer = new Packer()) {
            return packer.pack(bytes);
        }
    }

    /** Returns the bytes themselves. */
    byte[] bytes() {
        if (!deflated) {
            return data.clone();
        }
        byte[] bytes = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data);
            int found = inflater.inflate(bytes);
            if (found != length) {
                throw new IllegalStateException(found + " bytes of " + length);
            }
            return bytes;
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            inflater.end();
        }
    }
}
