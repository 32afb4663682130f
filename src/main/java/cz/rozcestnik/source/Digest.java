package cz.rozcestnik.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that changes with the content it is made from: the beginning of its SHA-256 in hexadecimal digits. */
public final class Digest {
    private static final int WHOLE_FILE = 16;

    private Digest() {
    }

    /** Returns twice as many digits as bytes of the digest are asked for. */
    public static String of(byte[] content, int bytes) {
        return HexFormat.of().formatHex(sha256().digest(content), 0, bytes);
    }

    /** Returns the digest of a file by its path and content. */
    static String of(String path, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(content), 0, WHOLE_FILE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the digest of a text in UTF-8. */
    public static String of(String text, int bytes) {
        return of(text.getBytes(StandardCharsets.UTF_8), bytes);
    }
}
