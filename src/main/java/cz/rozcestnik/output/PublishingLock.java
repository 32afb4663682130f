package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to put things in place, which one program has at a time; it ends with the program, however that ends.
 *
 * <p>Its file stays, empty: whoever waits for it would hold a file that is gone. And nobody may open it a second time to
 * look, since on Linux a program loses all locks of a file as soon as it closes that once.
 */
final class PublishingLock implements AutoCloseable {
    static final String NAME = ".rozcestnik-lock";

    private final FileChannel channel;

    private PublishingLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the right to put things in place in a folder. */
    static PublishingLock in(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new PublishingLock(channel);
        } catch (IOException failed) {
            try (channel) {
                throw failed;
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
