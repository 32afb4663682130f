package cz.rozcestnik.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that changes with the content it is made from: the first 40 bits of its SHA-256. */
public final class Fingerprint {
    private static final int BYTES = 5;

    private Fingerprint() {
    }

    /** Returns the fingerprint as hexadecimal digits. */
    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
