package cz.rozcestnik.asset;

import cz.rozcestnik.source.Digest;

/** A short text that changes with the content it is made from: the first 40 bits of its SHA-256. */
public final class Fingerprint {
    private static final int BYTES = 5;

    private Fingerprint() {
    }

    /** Returns the fingerprint as hexadecimal digits. */
    public static String of(byte[] content) {
        return Digest.of(content, BYTES);
    }
}
