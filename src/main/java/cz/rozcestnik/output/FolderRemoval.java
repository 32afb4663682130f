package cz.rozcestnik.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Removes folders with all they hold, side by side; links are removed, not followed. */
public final class FolderRemoval {
    private FolderRemoval() {
    }

    /** Removes a folder, if there is one; throws {@link IOException} where the disk fails. */
    public static void delete(Path folder) throws IOException {
        // One call to the system for most files; Files.delete looks at each before.
        if (!folder.toFile().delete()) {
            empty(folder);
            Files.deleteIfExists(folder);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            SideBySide.forEach(children(folder).parallelStream(), FolderRemoval::delete);
        }
    }

    /** Another build may take away the same folder at the same time. */
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
