package cz.rozcestnik.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One half of what is known of a language: lemmas with all their forms, and queries.
 *
 * @param lemmas  in the order of the file
 * @param queries in the order of the file
 */
record Gold(List<Lemma> lemmas, List<GoldQuery> queries) {
    static final Path FOLDER = Path.of("src", "bench", "gold");
    /** The half that stemmers may be tuned with, then the half that tells what the tuning is worth. */
    static final List<String> HALVES = List.of("tuning", "held-out");
    static final List<String> LANGUAGES = List.of("cs", "en");

    static Gold read(String language, String half) {
        Path folder = FOLDER.resolve(language).resolve(half);
        List<Lemma> lemmas = rows(folder.resolve("lemmas.txt")).map(Gold::lemma).toList();
        List<GoldQuery> queries = rows(folder.resolve("queries.txt")).map(row -> query(row, lemmas)).toList();
        return new Gold(lemmas, queries);
    }

    private static Stream<List<String>> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1)
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Lemma lemma(List<String> row) {
        return new Lemma(row.get(0), row.get(1), words(row.get(2)), row.size() > 3 ? words(row.get(3)) : List.of());
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    private static GoldQuery query(List<String> row, List<Lemma> lemmas) {
        Function<String, Lemma> known = name -> lemmas.stream()
                .filter(lemma -> lemma.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This half has no lemma " + name + "."));
        return new GoldQuery(Kind.of(row.get(0)), row.get(1),
                Arrays.stream(row.get(2).split(", ")).map(known).toList());
    }
}
