package cz.rozcestnik.check;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that a site was made of, by their paths from the site's folder. */
record Sources(Map<String, SourceFile> byPath) {

    /** Keeps a copy. */
    Sources {
        byPath = Map.copyOf(byPath);
    }

    /** Returns the sources that are these files. */
    static Sources of(Collection<SourceFile> files) {
        return new Sources(files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity())));
    }

    /** Returns the paths of all files. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /** Returns a file. */
    Optional<SourceFile> file(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Returns the text of a file. */
    Optional<SourceText> text(String path) {
        return file(path).map(file -> file.text().value());
    }

    /** Returns where a word stands in a list that begins at a place, or that place where it is not written as it is. */
    Place find(String word, Place from) {
        Optional<SourceText> text = text(from.file());
        int number = 0;
        for (String line : text.map(found -> found.text().lines().toList()).orElse(java.util.List.of())) {
            number++;
            int at = number < from.line() ? -1 : line.indexOf(word);
            if (at >= 0) {
                return text.get().place(number, line.codePointCount(0, at) + 1, word.codePointCount(0, word.length()));
            }
        }
        return from;
    }
}
