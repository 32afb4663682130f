package cz.rozcestnik.bake;

import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.cache.Sum;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Sums up all that decides what a bake makes and where, but for the program and a clock that nobody has set. */
final class BakeInputs {
    private BakeInputs() {
    }

    /** Returns a sum that no other inputs have. */
    static String sum(SiteSources sources, BuildOptions options, Path output) {
        Sum sum = new Sum().add(output.toString()).add(options.host().toString())
                .add(options.clock().toString()).add(String.valueOf(options.whole()));
        JBakeSettings settings = sources.settings();
        sum.add(settings.folder().toString()).add(settings.contentCharset().name()).add(settings.templateCharset().name())
                .add(settings.marker());
        settings.own().getKeys().forEachRemaining(key -> sum.add(key).add(String.valueOf(settings.own().getProperty(key))));
        Outcome<SourceTree> tree = sources.tree();
        tree.problems().forEach(problem -> sum.add(problem.toString()));
        Stream.of(tree.value().content(), tree.value().templates(), tree.value().assets()).forEach(files -> add(files, sum));
        return sum.digits();
    }

    private static void add(SortedMap<String, SourceFile> files, Sum sum) {
        sum.add(String.valueOf(files.size()));
        files.forEach((path, file) -> sum.add(path).add(file.digest()));
    }
}
