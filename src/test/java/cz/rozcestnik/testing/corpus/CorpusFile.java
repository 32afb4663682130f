package cz.rozcestnik.testing.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a made-up portal.
 *
 * @param path from the site's folder, with slashes
 * @param text its content
 */
public record CorpusFile(String path, String text) {

    /** Writes the file into a site's folder. */
    public void write(Path folder) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
