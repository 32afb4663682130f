package cz.rozcestnik.publish.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Makes the UUIDs by which open data names things: the same name gives the same UUID, on any machine, for ever.
 *
 * <p>Version 5 of RFC 9562, section 5.5, in a namespace of our own. A record's name is what it becomes and its name in the
 * content, such as {@code service/dluhova-poradna}; parts of it follow after a slash: {@code service/dluhova-poradna/phone/1}.
 */
final class Identifiers {
    /** Version 5 of {@code https://rozcestnik.example.org/hsds} in the namespace of URLs of RFC 9562. */
    static final UUID NAMESPACE = UUID.fromString("97ea2226-ef1a-551b-bb0c-47f22a9ba69c");

    private Identifiers() {
    }

    /** Returns the UUID of a name, in lower case. */
    static String of(String name) {
        return of(NAMESPACE, name).toString();
    }

    /** Returns the UUID of a name in a namespace. */
    static UUID of(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(2 * Long.BYTES + text.length)
                .putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).put(text).array();
        ByteBuffer hash = ByteBuffer.wrap(sha1(named));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
