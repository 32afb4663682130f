package cz.rozcestnik.bake;

import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.cache.Sum;
import cz.rozcestnik.site.SiteSums;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;

/**
 * Sums over what decides what a bake makes, but for the program and a clock that nobody has set; no other inputs have them.
 *
 * @param all    over all of it, and where it is made
 * @param around over what any page may show and is none of a record: templates, words, the model, assets, settings
 */
record BakeInputs(String all, String around) {

    /** Returns the sums. */
    static BakeInputs of(SiteSources sources, BuildOptions options, Path output) {
        String around = around(sources, options);
        Sum sum = new Sum().add(around).add(output.toString()).add(options.clock().toString())
                .add(sources.settings().folder().toString());
        sources.tree().problems().forEach(problem -> sum.add(problem.toString()));
        addAll(sources.tree().value().content(), sum);
        return new BakeInputs(sum.digits(), around);
    }

    private static String around(SiteSources sources, BuildOptions options) {
        JBakeSettings settings = sources.settings();
        Sum sum = new Sum().add(options.host().toString()).add(String.valueOf(options.whole()))
                .add(settings.contentCharset().name()).add(settings.templateCharset().name()).add(settings.marker());
        settings.own().getKeys().forEachRemaining(key -> sum.add(key).add(String.valueOf(settings.own().getProperty(key))));
        SourceTree tree = sources.tree().value();
        add(SiteSums.ofNoRecord(tree.content().keySet()), tree.content(), sum);
        addAll(tree.templates(), sum);
        addAll(tree.assets(), sum);
        return sum.digits();
    }

    private static void addAll(SortedMap<String, SourceFile> files, Sum sum) {
        add(files.keySet(), files, sum);
    }

    private static void add(Collection<String> paths, SortedMap<String, SourceFile> files, Sum sum) {
        sum.add(String.valueOf(paths.size()));
        paths.forEach(path -> sum.add(path).add(files.get(path).digest()));
    }
}
