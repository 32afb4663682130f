package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.StoredDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.rozcestnik.search(text, options)}: promises {@code {total, results, suggestion, complete}}. */
final class PublicSearch {
    private final Indexes indexes;

    PublicSearch(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Makes the function work; questions asked before are answered now. */
    void provide() {
        provide(this::search);
    }

    private void search(String text, JSObject options, Answer answer) {
        SearchRequest request = new SearchRequest(text, filters(options), limit(options));
        String language = language(options, Indexes.pageLanguage());
        indexes.search(language, request, results -> answer.give(toObject(results, suggestion(text, results.reading()))));
    }

    private static Map<String, List<String>> filters(JSObject options) {
        Map<String, List<String>> filters = new HashMap<>();
        for (String name : filterNames(options)) {
            List<String> values = new ArrayList<>();
            for (String value : filterValues(options, name)) {
                values.add(value);
            }
            filters.put(name, values);
        }
        return filters;
    }

    private static JSObject toObject(SearchResults results, String suggestion) {
        JSObject object = object(results.total(), results.complete(), suggestion);
        for (SearchResults.Hit hit : results.hits()) {
            StoredDocument document = hit.document();
            add(object, Indexes.root() + document.path(), document.path(), document.title(), document.summary(),
                    document.type(), hit.score());
        }
        for (SearchResults.FacetCount count : results.facets()) {
            addCount(object, count.facet(), count.value(), count.count());
        }
        return object;
    }

    /** The text with likelier words in place of those the index does not have; empty if there is nothing to mend. */
    private static String suggestion(String text, SearchResults.Reading reading) {
        String suggestion = reading.corrected().isEmpty() ? "" : text;
        for (int i = reading.corrected().size() - 1; i >= 0; i--) {
            SearchResults.Correction correction = reading.corrected().get(i);
            suggestion = suggestion.substring(0, correction.unknown().start())
                    + correction.meant().get(0).written() + suggestion.substring(correction.unknown().end());
        }
        return suggestion;
    }

    /** The function as the client has it. */
    @JSFunctor
    interface Search extends JSObject {
        void search(String text, JSObject options, Answer answer);
    }

    /** Keeps the promise. */
    @JSFunctor
    interface Answer extends JSObject {
        void give(JSObject results);
    }

    @JSBody(params = "search", script = """
            window.rozcestnik.ready(function (text, options) {
              return new Promise(function (resolve) {
                search(String(text), options || {}, resolve);
              });
            });
            """)
    private static native void provide(Search search);

    @JSBody(params = {"options", "other"}, script = "return String(options.language || other);")
    private static native String language(JSObject options, String other);

    @JSBody(params = "options", script = "return options.limit > 0 ? Math.min(options.limit, 100000) | 0 : 10;")
    private static native int limit(JSObject options);

    @JSBody(params = "options", script = "return Object.keys(options.filters || {});")
    private static native String[] filterNames(JSObject options);

    @JSBody(params = {"options", "name"}, script = "return [].concat(options.filters[name]).map(String);")
    private static native String[] filterValues(JSObject options, String name);

    @JSBody(params = {"total", "complete", "suggestion"}, script =
            "return { total: total, results: [], facets: {}, suggestion: suggestion || null, complete: !!complete };")
    private static native JSObject object(int total, boolean complete, String suggestion);

    @JSBody(params = {"object", "facet", "value", "count"}, script = """
            (object.facets[facet] = object.facets[facet] || {})[value] = count;
            """)
    private static native void addCount(JSObject object, String facet, String value, int count);

    @JSBody(params = {"object", "url", "path", "title", "summary", "type", "score"}, script = """
            object.results.push(
              { url: url, path: path, title: title, summary: summary, type: type, score: score });
            """)
    private static native void add(
            JSObject object, String url, String path, String title, String summary, String type, double score);
}
