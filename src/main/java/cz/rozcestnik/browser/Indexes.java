package cz.rozcestnik.browser;

import cz.rozcestnik.search.DamagedShardException;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.search.SearchEngine;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/** The indexes of the site by language: the page's own at once, another when it is asked for. */
final class Indexes {
    private static final SearchResults NOTHING = new SearchResults(
            0, new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new SearchResults.Reading(false, false, false, new ArrayList<>()), false);

    private final Map<String, SearchEngine> engines = new HashMap<>();

    /** Answers a request in a language, with counts where they take little; incomplete and empty if its index cannot be had. */
    void search(String language, SearchRequest request, Consumer<SearchResults> done) {
        with(language, engine -> engine.search(engine.countsCheaply() ? request.withCounts() : request, done), () -> done.accept(NOTHING));
    }

    /** Completes a text in a language; in no way if its index cannot be had. */
    void complete(String language, String text, int most, Consumer<List<String>> done) {
        with(language, engine -> engine.complete(text, most, done), () -> done.accept(new ArrayList<>()));
    }

    private void with(String language, Consumer<SearchEngine> use, Runnable missing) {
        if (engines.containsKey(language)) {
            use.accept(engines.get(language));
        } else if (isThere(language)) {
            open(language, use, missing);
        } else {
            Runnable ended = () -> {
                if (isThere(language)) {
                    open(language, use, missing);
                } else {
                    missing.run();
                }
            };
            Scripts.load(root() + "search/" + language + ".js", "", text -> ended.run(), ended);
        }
    }

    private void open(String language, Consumer<SearchEngine> use, Runnable missing) {
        SearchEngine engine;
        try {
            String folder = root() + "search/" + language + "/";
            engine = new SearchEngine(Manifest.decode(manifest(language)),
                    (name, loaded, lost) -> Scripts.load(folder + name + ".js", name, loaded, lost));
        } catch (DamagedShardException damaged) {
            // Said on the page: the results are not complete.
            missing.run();
            return;
        }
        engines.put(language, engine);
        use.accept(engine);
    }

    @JSBody(params = "language", script = "return !!window.rozcestnik.indexes[language];")
    private static native boolean isThere(String language);

    @JSBody(params = "language", script = "return window.rozcestnik.indexes[language].manifest;")
    private static native String manifest(String language);

    /** Absolute address of the folder that holds the site, ending in a slash. */
    @JSBody(script = "var all = window.rozcestnik.indexes; return all[Object.keys(all)[0]].root;")
    static native String root();

    /** The language of the page. */
    @JSBody(script = """
            var all = window.rozcestnik.indexes;
            var page = document.documentElement.lang.slice(0, 2);
            return all[page] ? page : Object.keys(all)[0];
            """)
    static native String pageLanguage();
}
