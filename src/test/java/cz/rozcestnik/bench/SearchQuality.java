package cz.rozcestnik.bench;

import cz.rozcestnik.publish.search.FolderSearch;
import cz.rozcestnik.testing.Browser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks every query of the gold on a set of pages, and prints how good the answers are.
 *
 * @param browser  that the searches run in; without one, ours alone is asked on the JVM
 * @param language ISO 639-1 code of pages and queries
 * @param pages    that are searched
 * @param site     folder of the same pages for each search, see {@link BenchSite}
 * @param out      for the tables
 */
record SearchQuality(Optional<Browser> browser, String language, List<BenchPage> pages, Path site, PrintStream out) {
    private static final double POOR = 0.7;

    /** Prints a table of both halves. */
    void measure(List<Engine> engines) {
        Judge judge = new Judge(pages);
        out.print(QualityTable.HEAD);
        for (String half : Gold.HALVES) {
            List<Judgement> asked = judge.judge(Gold.read(language, half));
            Map<Engine, List<Score>> scores = engines.stream()
                    .collect(Collectors.toMap(engine -> engine, engine -> scores(asked, answers(engine, asked))));
            for (Kind kind : Kind.values()) {
                engines.forEach(engine -> row(half, kind, engine, asked, scores.get(engine)));
            }
        }
    }

    /** Prints the queries of the half for tuning that our search answers poorly, the worst of a kind first. */
    void failures() {
        List<Judgement> asked = new Judge(pages).judge(Gold.read(language, Gold.HALVES.get(0)));
        List<List<String>> answers = answers(Engine.OURS, asked);
        List<Score> scores = scores(asked, answers);
        IntStream.range(0, asked.size()).boxed().filter(i -> worth(scores.get(i)) < POOR)
                .sorted(Comparator.comparing((Integer i) -> asked.get(i).query().kind())
                        .thenComparing(i -> worth(scores.get(i))))
                .forEach(i -> failure(asked.get(i), answers.get(i), scores.get(i)));
    }

    private void failure(Judgement asked, List<String> answer, Score score) {
        GoldQuery query = asked.query();
        out.printf(Locale.ROOT, "%s | %s | %s | right %d, found %d, recall %.2f, tolerant precision %.2f%n",
                query.kind().label(), query.typed(),
                query.lemmas().stream().map(Lemma::name).collect(Collectors.joining(", ")),
                asked.relevant().size(), answer.size(), score.recall(), score.tolerant().orElse(0));
    }

    private List<List<String>> answers(Engine engine, List<Judgement> asked) {
        List<GoldQuery> queries = asked.stream().map(Judgement::query).toList();
        return browser.map(opened -> engine.answers(opened, site, queries)).orElseGet(() -> answersOnJvm(queries));
    }

    private List<List<String>> answersOnJvm(List<GoldQuery> queries) {
        FolderSearch search = FolderSearch.open(site.resolve(Engine.OURS.folder()), language);
        return queries.stream()
                .map(query -> Engine.names(search.paths(query.typed(), pages.size(), query.sent()).stream())).toList();
    }

    private static List<Score> scores(List<Judgement> asked, List<List<String>> answers) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> Score.of(answers.get(i), asked.get(i).relevant(), asked.get(i).neutral())).toList();
    }

    private static double worth(Score score) {
        return Math.min(score.recall(), score.tolerant().orElse(1));
    }

    private void row(String half, Kind kind, Engine engine, List<Judgement> asked, List<Score> scores) {
        List<Score> ofKind = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).query().kind() == kind).mapToObj(scores::get).toList();
        if (!ofKind.isEmpty()) {
            out.print(QualityTable.row(half, kind, engine, ofKind));
        }
    }
}
