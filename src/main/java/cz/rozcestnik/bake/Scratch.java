package cz.rozcestnik.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
            delete(folder.get());
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
