package cz.rozcestnik.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Means over queries, as rows of a table in Markdown. */
final class QualityTable {
    static final String HEAD = """
            | half | queries | search | recall | recall@10 | precision | tolerant | tolerant@10 | MRR | empty |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private QualityTable() {
    }

    static String row(String half, Kind kind, Engine engine, List<Score> scores) {
        return String.format(Locale.ROOT, "| %s | %d %s | %s | %.3f | %.3f | %s | %s | %s | %.3f | %d |%n",
                half, scores.size(), kind.label(), engine.name(), mean(scores, Score::recall),
                mean(scores, Score::recallAtTen), known(scores, Score::precision), known(scores, Score::tolerant),
                known(scores, Score::tolerantAtTen), mean(scores, Score::reciprocal),
                scores.stream().filter(Score::empty).count());
    }

    private static double mean(List<Score> scores, Function<Score, Double> part) {
        return scores.stream().mapToDouble(part::apply).average().orElse(0);
    }

    private static String known(List<Score> scores, Function<Score, OptionalDouble> part) {
        OptionalDouble mean = scores.stream().map(part).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
        return mean.isPresent() ? String.format(Locale.ROOT, "%.3f", mean.getAsDouble()) : "–";
    }
}
