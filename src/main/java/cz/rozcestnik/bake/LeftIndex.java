package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index of the search as a bake left it, of which that of a language stays where nothing of it is made.
 *
 * <p>It is held in memory: another bake may put its own in the place while this one is at work.
 *
 * @param files each in the folder of its language
 */
record LeftIndex(List<Output> files) {
    /** No index was left. */
    static final LeftIndex NONE = new LeftIndex(List.of());

    /** Keeps a copy. */
    LeftIndex {
        files = List.copyOf(files);
    }

    /** Reads what is left of some languages in a folder; nothing where another bake takes it away just now. */
    static Optional<LeftIndex> read(Path folder, Collection<String> languages) throws IOException {
        List<Output> all = new ArrayList<>();
        try {
            for (String language : languages) {
                all.addAll(files(folder, language));
            }
            return Optional.of(new LeftIndex(all));
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return Optional.empty();
        }
    }

    private static List<Output> files(Path folder, String language) throws IOException {
        List<Output> files = new ArrayList<>();
        try (Stream<Path> left = Files.list(folder.resolve(language))) {
            for (Path file : left.sorted().toList()) {
                files.add(Output.of(language + "/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** Returns the files that were made, and those of the languages of which none were. */
    List<Output> with(List<Output> made) {
        return Stream.concat(made.stream(), files.stream().filter(left -> made.stream().noneMatch(file -> folder(file).equals(folder(left))))).toList();
    }

    private static String folder(Output file) {
        return file.path().substring(0, file.path().indexOf('/'));
    }
}
