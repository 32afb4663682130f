package cz.rozcestnik.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of texts and bytes one after another, each set apart from the next by its length. */
public final class Sum {
    private final MessageDigest digest;

    /** The sum of nothing yet. */
    public Sum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a text. */
    public Sum add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Sum add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** Returns the sum in hexadecimal digits; nothing can be added any more. */
    public String digits() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
