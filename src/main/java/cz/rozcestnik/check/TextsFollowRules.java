package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.Digest;
import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all published and scheduled records fit every rule over texts; each file is read once, and not at all where nothing was found before. */
final class TextsFollowRules implements Check {
    private static final int DIGEST = 16;

    private final Sources sources;
    private final List<TextRule> rules;
    private final SoundTexts before;
    private final String madeOf;

    /** The rules over the files of a site with a model; texts in which they found nothing before are passed over. */
    TextsFollowRules(Sources sources, List<TextRule> rules, Types types, SoundTexts before) {
        this.sources = sources;
        this.rules = List.copyOf(rules);
        this.before = before;
        this.madeOf = madeOf(rules, types);
    }

    private static String madeOf(List<TextRule> rules, Types types) {
        StringBuilder madeOf = new StringBuilder(ReadableText.madeOf(types));
        rules.forEach(rule -> madeOf.append(rule.getClass().getName()).append('\n').append(rule.madeOf()).append('\n'));
        return Digest.of(madeOf.toString(), DIGEST);
    }

    @Override
    public List<Problem> problems(Site site) {
        return Parallel.allOf(documents(site).toList(), this::problems);
    }

    /** Returns the texts of a site in which nothing was found, from all that was. */
    SoundTexts sound(Site site, List<Problem> found) {
        Set<String> broken = found.stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
        Set<String> sound = new LinkedHashSet<>();
        documents(site).filter(document -> !broken.contains(document.path()))
                .forEach(document -> sources.file(document.path()).ifPresent(file -> sound.add(file.digest())));
        return new SoundTexts(madeOf, sound);
    }

    private List<Problem> problems(Document document) {
        Optional<SourceText> source = sources.file(document.path()).filter(file -> !before.hold(file, madeOf)).map(file -> file.text().value());
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
