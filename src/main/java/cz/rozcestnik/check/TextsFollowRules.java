package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of all published and scheduled records fit every rule over texts; each file is read once. */
final class TextsFollowRules implements Check {
    private final Sources sources;
    private final List<TextRule> rules;

    /** The rules over the files of a site. */
    TextsFollowRules(Sources sources, List<TextRule> rules) {
        this.sources = sources;
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Problem> problems(Site site) {
        return Parallel.allOf(documents(site).toList(), this::problems);
    }

    private List<Problem> problems(Document document) {
        Optional<SourceText> source = sources.text(document.path());
        if (source.isEmpty()) {
            return List.of();
        }
        ReadableText text = ReadableText.of(document, source.get());
        List<Problem> problems = new ArrayList<>();
        for (TextRule rule : rules) {
            problems.addAll(rule.problems(text));
        }
        return problems;
    }

    /** Returns the files of all records that are or will be published. */
    static Stream<Document> documents(Site site) {
        return Stream.concat(site.records().values().stream(), site.absent().scheduled().values().stream())
                .flatMap(record -> record.versions().values().stream());
    }
}
