package cz.rozcestnik.cache;

import cz.rozcestnik.source.Checksum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The form of a file that one build leaves for the next: whoever reads it can tell whether it is whole, of its kind, and
 * of the same program.
 *
 * <p>It is a line with its kind, the program, what it holds, and the checksums of all that, CRC-32 and CRC-32C: 64 bits
 * against accidents. Nobody but the program writes into the folder of such files.
 *
 * @param kind    what it holds, in one word; another one where the form of that changes
 * @param program that writes and reads it ({@link Program})
 */
public record CacheFile(String kind, String program) {
    private static final String MAKER = "rozcestnik ";
    private static final int CHECKSUMS = 2 * Integer.BYTES;

    /** Reads what a file holds. */
    public interface Reading<T> {
        /** Returns it; throws {@link IOException} where it ends too soon. */
        T from(DataInputStream in) throws IOException;
    }

    /** Writes what a file holds. */
    public interface Writing {
        /** Writes it, into memory. */
        void to(DataOutputStream out) throws IOException;
    }

    /**
     * Reads what a file holds; nothing where there is no such file, or one that is damaged, of another kind or of another
     * program. Throws {@link IOException} where the disk fails.
     */
    public <T> Optional<T> read(Path file, Reading<T> reading) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] all = Files.readAllBytes(file);
        byte[] head = head();
        int end = all.length - CHECKSUMS;
        boolean fits = end >= head.length && Arrays.equals(all, 0, head.length, head, 0, head.length)
                && Arrays.equals(checksums(all, end), Arrays.copyOfRange(all, end, all.length));
        return fits ? Optional.of(reading.from(new DataInputStream(new ByteArrayInputStream(all, head.length, end - head.length))))
                : Optional.empty();
    }

    /** Returns the bytes of a file. */
    public byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head());
        DataOutputStream out = new DataOutputStream(bytes);
        writing.to(out);
        out.flush();
        bytes.write(checksums(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /** Two lines. */
    private byte[] head() {
        return (MAKER + kind + "\n" + program + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] checksums(byte[] bytes, int end) {
        Checksum checksum = Checksum.of(bytes, end);
        return ByteBuffer.allocate(CHECKSUMS).putInt(checksum.crc32()).putInt(checksum.crc32c()).array();
    }
}
