package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.search.SearchEngine;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.ShardLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The published files of one language, searched by the code that browsers run. */
final class PublishedSearch {
    private final Map<String, String> shards = new HashMap<>();
    private final String manifest;

    private PublishedSearch(String language, List<Output> site) {
        String starter = "";
        for (Output output : site) {
            String script = new String(output.bytes(), StandardCharsets.UTF_8);
            if (output.path().equals("search/" + language + ".js")) {
                starter = script;
            } else if (script.startsWith("rozcestnik.data(")) {
                String[] parts = script.split("\"");
                shards.put(parts[1], parts[3]);
            }
        }
        String[] parts = starter.split("\"");
        manifest = parts[parts.length - 2];
    }

    static PublishedSearch read(String language, List<Output> site) {
        return new PublishedSearch(language, site);
    }

    static PublishedSearch of(String language, List<SearchEntry> entries) {
        return new PublishedSearch(language,
                new SearchPublisher(List.of(language), FieldWeights.DEFAULT).publish(entries).site());
    }

    Map<String, String> shards() {
        return shards;
    }

    Manifest manifest() {
        return Manifest.decode(manifest);
    }

    SearchEngine engine() {
        return engine(this::load);
    }

    SearchEngine engine(ShardLoader loader) {
        return new SearchEngine(manifest(), loader);
    }

    void load(String name, Consumer<String> loaded, Runnable missing) {
        if (shards.containsKey(name)) {
            loaded.accept(shards.get(name));
        } else {
            missing.run();
        }
    }

    SearchResults results(String text, int limit) {
        return results(new SearchRequest(text, Map.of(), limit));
    }

    SearchResults results(SearchRequest request) {
        List<SearchResults> answers = new ArrayList<>();
        engine().search(request, answers::add);
        if (answers.size() != 1) {
            throw new AssertionError("answered " + answers.size() + " times");
        }
        return answers.get(0);
    }
}
