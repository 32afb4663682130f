package cz.rozcestnik.publish.search;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Batch;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** Makes the indexes of a site and the files that let browsers search them. */
public final class SearchPublisher {
    /** What pages call the client; it is loaded by the script of a language, and sooner where a page names it. */
    public static final String CLIENT = "search/client.js";

    private final List<String> languages;
    private final FieldWeights weights;
    private final OutputStore store;

    /** A publisher for the languages of a site; a language without entries still gets an empty index. */
    public SearchPublisher(List<String> languages, FieldWeights weights) {
        this(languages, weights, OutputStore.MEMORY);
    }

    /** A publisher that does not make the files again that a store still has. */
    public SearchPublisher(List<String> languages, FieldWeights weights, OutputStore store) {
        this.languages = List.copyOf(languages);
        this.weights = weights;
        this.store = store;
    }

    /** Returns the script that searches, for all languages. */
    public static Output client() {
        return ClientScript.load().output();
    }

    /** Publishes what is found on a site; the same site gives the same files. */
    public SearchPublication publish(Site site) {
        return publishAfter(Map.of(), site);
    }

    /** Does what {@link #publish} does, but for the languages whose files were made of the same and which the store has still. */
    public SearchPublication publishAfter(Map<String, Batch> before, Site site) {
        return sideBySide(language -> Language.of(language).map(found -> publish(Optional.ofNullable(before.get(language)), site, found))
                .orElseGet(() -> publish(language, Stream.empty())));
    }

    private SearchPublication publish(Optional<Batch> before, Site site, Language language) {
        Optional<Batch> same = before.filter(batch -> batch.sum() == SearchEntries.sum(site, language));
        return same.flatMap(batch -> batch.standing(store))
                .map(files -> new SearchPublication(files, List.of(), Map.of(language.code(), same.get())))
                .orElseGet(() -> made(site, language));
    }

    private SearchPublication made(Site site, Language language) {
        EntrySum sum = EntrySum.of(site, language);
        SearchPublication made = publish(language.code(), SearchEntries.in(site, language).peek(read -> sum.add(read.entry())));
        Batch batch = new Batch(sum.value(), made.site().stream().map(Output::path).toList());
        return new SearchPublication(made.site(), made.index(), Map.of(language.code(), batch));
    }

    /** Publishes the entries, in any order; the same entries give the same files. */
    public SearchPublication publish(List<SearchEntry> entries) {
        return sideBySide(language -> publish(language, SearchIndex.read(language, SearchIndex.sorted(entries.stream()
                .filter(entry -> entry.language().equals(language)).toList()))));
    }

    /** Each language has an index of its own. */
    private SearchPublication sideBySide(Function<String, SearchPublication> publish) {
        List<SearchPublication> made = Parallel.all(languages.stream().<Supplier<SearchPublication>>map(language ->
                () -> publish.apply(language)).toList());
        Map<String, Batch> batches = new TreeMap<>();
        made.forEach(one -> batches.putAll(one.made()));
        return new SearchPublication(made.stream().flatMap(one -> one.site().stream()).toList(),
                made.stream().flatMap(one -> one.index().stream()).toList(), batches);
    }

    /** Texts that are in the index and that no result shows do not stay in memory. */
    private SearchPublication publish(String language, Stream<ReadEntry> entries) {
        List<SearchEntry> shown = new ArrayList<>();
        try (Directory directory = SearchIndex.write(language, entries.peek(read -> shown.add(read.entry().shown())).iterator(), weights);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return new SearchPublication(files(language, reader, shown, ClientScript.load()), SearchIndex.files(language, directory), Map.of());
        } catch (IOException impossible) {
            // The index is in memory.
            throw new UncheckedIOException(impossible);
        }
    }

    /** The start script of a language and its shards. */
    private List<Output> files(String language, DirectoryReader reader, List<SearchEntry> entries, ClientScript client)
            throws IOException {
        List<Output> files = new ArrayList<>();
        if (reader.leaves().isEmpty()) {
            files.add(client.starter(language, Manifest.empty(language)));
        } else {
            ShardExporter exporter = new ShardExporter(reader.leaves().get(0).reader(), entries, weights, store);
            files.add(client.starter(language, exporter.export(language)));
            files.addAll(exporter.outputs());
        }
        return files;
    }
}
