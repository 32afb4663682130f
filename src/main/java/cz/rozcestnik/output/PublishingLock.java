package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The right to put things in place, which one program has at a time; it ends with the program, however that ends.
 *
 * <p>Its file goes with it. Who waited for a file that is gone by then tells it by what it wrote there, and asks again.
 */
final class PublishingLock implements AutoCloseable {
    private static final String NAME = ".rozcestnik-lock";
    /** Behind all that is written, since Windows lets nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private PublishingLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits for the right to put things in place in a folder. */
    static PublishingLock in(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(NAME);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock(LOCKED, 1, false);
                if (isThere(file, channel)) {
                    return new PublishingLock(file, channel);
                }
            } catch (IOException failed) {
                try (channel) {
                    throw failed;
                }
            }
            channel.close();
        }
    }

    private static boolean isThere(Path file, FileChannel channel) throws IOException {
        String written = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(written.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(file).equals(written);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
