package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.SearchEngine;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The search of a built site on the JVM: the code and the shards that browsers get, without what a browser costs. */
public final class FolderSearch {
    private final SearchEngine engine;

    private FolderSearch(SearchEngine engine) {
        this.engine = engine;
    }

    /** Opens the search of one language in the folder of a site. */
    public static FolderSearch open(Path site, String language) {
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            List<Output> outputs = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".js")).toList()) {
                outputs.add(new Output(site.relativize(file).toString(), Files.readAllBytes(file)));
            }
            return new FolderSearch(PublishedSearch.read(language, outputs).engine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Paths of the pages found, best first, as while one types or once it was sent. */
    public List<String> paths(String text, int limit, boolean sent) {
        List<String> paths = new ArrayList<>();
        engine.search(new SearchRequest(text, Map.of(), limit, "", false, sent),
                results -> results.hits().forEach(hit -> paths.add(hit.document().path())));
        return paths;
    }

    SearchResults results(String text, int limit) {
        List<SearchResults> answers = new ArrayList<>();
        engine.search(new SearchRequest(text, Map.of(), limit, "", false, false), answers::add);
        return answers.get(0);
    }
}
