package cz.rozcestnik.bake;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.ChangedContent;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of a site that the pipeline shall see.
 *
 * @param settings by which they were chosen
 * @param tree     the files, with what is wrong with any of them or with the settings
 */
record SiteSources(JBakeSettings settings, Outcome<SourceTree> tree) {

    /** Reads all files of a site; throws {@link IOException} where the disk fails. */
    static SiteSources read(Outcome<JBakeSettings> settings) throws IOException {
        Problems problems = new Problems();
        JBakeSettings rules = problems.keep(settings);
        SourceTree all = problems.keep(TreeReader.read(rules.folder()));
        return new SiteSources(rules, problems.with(problems.keep(SourceRules.apply(rules, all))));
    }

    /** Reads those files again that may have changed, or all where these are not all that counts. */
    SiteSources again(Outcome<JBakeSettings> now, Collection<Path> changed) throws IOException {
        Optional<ChangedContent> content = isFine(now, changed)
                ? ChangedContent.read(settings.folder(), tree.value().content(), changed) : Optional.empty();
        return content.isPresent() ? with(content.get()) : read(now);
    }

    /** What is wrong with a file is told only when it is read, and markers say of whole folders whether they count. */
    private boolean isFine(Outcome<JBakeSettings> now, Collection<Path> changed) {
        return tree.problems().isEmpty() && now.problems().isEmpty() && now.value().isSame(settings)
                && changed.stream().noneMatch(path -> path.endsWith(settings.marker()));
    }

    private SiteSources with(ChangedContent changed) {
        SortedMap<String, SourceFile> none = Collections.emptySortedMap();
        Outcome<SourceTree> read = Outcome.of(new SourceTree(changed.files(), none, none));
        boolean known = settings.contentCharset().equals(StandardCharsets.UTF_8)
                && tree.value().content().keySet().containsAll(changed.files().keySet());
        Outcome<SourceTree> seen = known ? read : SourceRules.apply(settings, read.value());
        ChangedContent counting = new ChangedContent(seen.value().content(), changed.gone());
        SourceTree now = new SourceTree(counting.in(tree.value().content()), tree.value().templates(), tree.value().assets());
        return new SiteSources(settings, new Outcome<>(now, seen.problems()));
    }
}
