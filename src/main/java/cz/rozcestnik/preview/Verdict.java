package cz.rozcestnik.preview;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was wrong with a whole site.
 *
 * @param files    of the site
 * @param problems with it
 */
record Verdict(SourceTree files, List<Problem> problems) {

    /** Keeps a copy. */
    Verdict {
        problems = List.copyOf(problems);
    }

    /** Returns the problems in files that are still the same: until all is looked at again, they stand. */
    List<Problem> standing(SourceTree now) {
        Set<String> changed = Stream.of(changed(files.content(), now.content()), changed(files.templates(), now.templates()),
                changed(files.assets(), now.assets())).flatMap(some -> some).collect(Collectors.toSet());
        return problems.stream().filter(problem -> !changed.contains(problem.place().file())).toList();
    }

    private static Stream<String> changed(SortedMap<String, SourceFile> before, SortedMap<String, SourceFile> now) {
        return SourceTree.differing(before, now).stream().flatMap(path ->
                Stream.of(before, now).filter(files -> files.containsKey(path)).map(files -> files.get(path).path()));
    }
}
