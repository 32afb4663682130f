package cz.rozcestnik.publish.search;

import cz.rozcestnik.benchmark.PortalOfAHundred;
import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a browser does for a visitor's query, on the JVM: words, shards unpacked, scores, snippets; nothing is kept from query to query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
    private static final int SHOWN = 10;

    /** A word in another case, two without diacritics, and one with a slip. */
    @Param({"hlídání", "pece o deti", "poradma"})
    private String query;

    private PublishedSearch search;

    /** Publishes the search. */
    @Setup
    public void publishSearch() throws IOException {
        search = PublishedSearch.of("cs", SearchEntries.of(PortalOfAHundred.made().checked().site()).stream()
                .filter(entry -> entry.language().equals("cs")).toList());
        if (score().hits().isEmpty()) {
            throw new IllegalStateException("nothing found for " + query);
        }
    }

    /** One query, ten results. */
    @Benchmark
    public SearchResults score() {
        return search.results(query, SHOWN);
    }
}
