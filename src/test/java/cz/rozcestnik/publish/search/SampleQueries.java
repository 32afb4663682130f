package cz.rozcestnik.publish.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Queries people type, from a file of lines {@code language TAB text}. */
final class SampleQueries {
    private SampleQueries() {
    }

    record Query(String language, String text) {
    }

    static List<Query> all() {
        return of("queries.tsv");
    }

    static List<Query> of(String resource) {
        try (InputStream stream = Objects.requireNonNull(SampleQueries.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .map(line -> new Query(line[0], line[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
