package cz.rozcestnik.bake;

import cz.rozcestnik.output.FolderRemoval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A temporary folder that is made when it is first needed, and is gone after the bake. */
final class Scratch implements AutoCloseable {
    private final Path parent;
    private Optional<Path> folder = Optional.empty();

    private Scratch(Path parent) {
        this.parent = parent;
    }

    static Scratch open() {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Scratch in(Path parent) {
        return new Scratch(parent);
    }

    /** Returns the folder in which the scratch is, when there is any. */
    Path parent() {
        return parent;
    }

    /** Makes an empty folder inside. */
    Path sub(String name) throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory(parent, "rozcestnik-"));
        }
        return Files.createDirectories(folder.get().resolve(name));
    }

    @Override
    public void close() throws IOException {
        if (folder.isPresent()) {
            FolderRemoval.delete(folder.get());
        }
    }
}
