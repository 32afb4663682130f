package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Measures what a search over so many records costs: bytes and requests of a first query, files, export.
 *
 * <p>Run by hand: {@code SearchScale 100 1000 2000}. Bytes are of files compressed one by one with gzip -9, as a host sends
 * them. A first query is cold: the start script, the client, and all shards that the code of browsers asks for. What counts of
 * facets take is on top, and told apart.
 */
final class SearchScale {
    private static final List<String> QUERIES =
            List.of("rodina ", "rodičovská", "hlidani deti", "krizova pomoc", "mediator ", "porad", "pou", "hldani deti", "\"pěstounská péče\"");

    private final Map<String, byte[]> files = new HashMap<>();
    private final PublishedSearch search;
    private final int fixed;

    private SearchScale(List<Output> site) {
        int start = compressed(SearchPublisher.client().bytes());
        for (Output output : site) {
            String path = output.path();
            files.put(path.substring(path.lastIndexOf('/') + 1, path.length() - ".js".length()), output.bytes());
            start += path.equals("search/cs.js") ? compressed(output.bytes()) : 0;
        }
        this.fixed = start;
        this.search = PublishedSearch.read("cs", site);
    }

    public static void main(String... sizes) {
        for (String size : sizes) {
            List<SearchEntry> entries = ScaleCorpus.czech(Integer.parseInt(size));
            long start = System.nanoTime();
            long startWork = work();
            List<Output> site = new SearchPublisher(List.of("cs"), FieldWeights.DEFAULT).publish(entries).site();
            System.out.printf("%n%s records: %d files, %,d bytes, export %.1f s (%.1f s of CPU), peak heap %,d MiB%n", size, site.size(),
                    site.stream().mapToLong(output -> output.bytes().length).sum(), (System.nanoTime() - start) / 1e9, (work() - startWork) / 1e9, peak());
            new SearchScale(site).measure();
        }
    }

    private void measure() {
        List<String> columns = search.manifest().columns().all();
        System.out.printf("start script %,d, client %,d, counts %,d in %d%n", compressed(files.get("cs")), fixed - compressed(files.get("cs")),
                columns.stream().mapToInt(name -> compressed(files.get(name))).sum(), columns.size());
        for (String query : QUERIES) {
            measure(query);
        }
    }

    private void measure(String query) {
        Rounds rounds = new Rounds(search);
        List<SearchResults> answers = new ArrayList<>();
        search.engine(rounds).search(new SearchRequest(query, Map.of(), 10, "", false, false), answers::add);
        rounds.run();
        int bytes = fixed;
        StringBuilder each = new StringBuilder();
        int requests = 2;
        for (List<String> round : rounds.asked()) {
            int ofRound = round.stream().mapToInt(name -> compressed(files.get(name))).sum();
            each.append(String.format(" + %,d in %d", ofRound, round.size()));
            bytes += ofRound;
            requests += round.size();
        }
        System.out.printf("%-22s %,8d bytes, %d requests, total %,d, complete %s:%s%n", query, bytes, requests,
                answers.get(0).total(), answers.get(0).complete(), each);
    }

    static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
