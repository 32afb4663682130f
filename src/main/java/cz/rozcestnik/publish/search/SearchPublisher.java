package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** Makes the indexes of a site and the files that let browsers search them. */
public final class SearchPublisher {
    /** What pages call the client; it is loaded by the script of a language, and sooner where a page names it. */
    public static final String CLIENT = "search/client.js";

    private final List<String> languages;
    private final FieldWeights weights;

    /** A publisher for the languages of a site; a language without entries still gets an empty index. */
    public SearchPublisher(List<String> languages, FieldWeights weights) {
        this.languages = List.copyOf(languages);
        this.weights = weights;
    }

    /** Returns the script that searches, for all languages. */
    public static Output client() {
        return ClientScript.load().output();
    }

    /** Publishes the entries, in any order; the same entries give the same site. */
    public SearchPublication publish(List<SearchEntry> entries) {
        ClientScript client = ClientScript.load();
        List<Output> site = new ArrayList<>();
        List<Output> index = new ArrayList<>();
        // Side by side: each language has an index of its own.
        languages.parallelStream().map(language -> publish(language, entries.stream()
                .filter(entry -> entry.language().equals(language)).toList(), client)).toList().forEach(made -> {
                    site.addAll(made.site());
                    index.addAll(made.index());
                });
        return new SearchPublication(List.copyOf(site), List.copyOf(index));
    }

    private SearchPublication publish(String language, List<SearchEntry> entries, ClientScript client) {
        List<SearchEntry> sorted = SearchIndex.sorted(entries);
        try (Directory directory = SearchIndex.write(language, sorted, weights);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return new SearchPublication(files(language, reader, sorted, client), SearchIndex.files(language, directory));
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
            ShardExporter exporter = new ShardExporter(reader.leaves().get(0).reader(), entries, weights);
            files.add(client.starter(language, exporter.export(language)));
            files.addAll(exporter.outputs());
        }
        return files;
    }
}
