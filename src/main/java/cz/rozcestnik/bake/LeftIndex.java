package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The index of the search, of which that of a language stays where nothing of it was made. */
final class LeftIndex {
    private LeftIndex() {
    }

    /** Returns the files that were made, and those in a folder of the languages of which none were. */
    static List<Output> with(List<Output> made, Collection<String> languages, Path folder) throws IOException {
        List<Output> all = new ArrayList<>(made);
        for (String language : languages) {
            if (made.stream().noneMatch(file -> file.path().startsWith(language + "/"))) {
                try (Stream<Path> left = Files.list(folder.resolve(language))) {
                    for (Path file : left.sorted().toList()) {
                        all.add(Output.of(language + "/" + file.getFileName(), Files.readAllBytes(file)));
                    }
                }
            }
        }
        return all;
    }
}
