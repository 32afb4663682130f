package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Snippet;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.search.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** An answer as a page gets it. */
final class AnswerObject {
    private final String text;
    private final SearchResults results;
    private final Words words;

    /** What was found for a text, with the words of the language to mark in it. */
    AnswerObject(String text, SearchResults results, Words words) {
        this.text = text;
        this.results = results;
        this.words = words;
    }

    JSObject toObject() {
        SearchResults.Reading reading = results.reading();
        JSObject meant = array();
        JSObject object = object(results.total(), results.complete(), suggestion(reading), reading.everyWord(),
                reading.loosened(), reading.onlyExcluded(), meant);
        for (SearchResults.Correction correction : reading.corrected()) {
            for (String likelier : correction.texts()) {
                push(meant, likelier);
            }
        }
        for (SearchResults.Hit hit : results.hits()) {
            add(object, hit);
        }
        for (SearchResults.FacetCount count : results.facets()) {
            addCount(object, count.facet(), count.value(), count.count());
        }
        return object;
    }

    private void add(JSObject object, SearchResults.Hit hit) {
        StoredDocument document = hit.document();
        JSObject regions = array();
        for (String region : document.regions()) {
            push(regions, region);
        }
        StoredDocument.Standing standing = document.standing();
        JSObject result = result(Indexes.root(), document.path(), document.title(), document.summary(), document.type(), hit.score());
        describe(result, regions, standing.verified(), standing.freshness(), standing.closed(),
                snippet -> pieces(snippet ? Snippet.of(document, results.terms(), words)
                        : Snippet.mark(document.title(), results.terms(), words)));
        addResult(object, result);
    }

    /** Marks the title or makes the snippet of a hit: of many hits few are looked at, and it takes longer than to find them. */
    @JSFunctor
    interface Marks extends JSObject {
        JSObject of(boolean snippet);
    }

    private static JSObject pieces(List<Snippet.Piece> pieces) {
        JSObject all = array();
        for (Snippet.Piece piece : pieces) {
            pushPiece(all, piece.text(), piece.marked());
        }
        return all;
    }

    /** The text with likelier words in place of those the index does not have; empty if there is nothing to mend. */
    private String suggestion(SearchResults.Reading reading) {
        String suggestion = reading.corrected().isEmpty() ? "" : text;
        for (int i = reading.corrected().size() - 1; i >= 0; i--) {
            SearchResults.Correction correction = reading.corrected().get(i);
            suggestion = suggestion.substring(0, correction.unknown().start())
                    + correction.texts().get(0) + suggestion.substring(correction.unknown().end());
        }
        return suggestion;
    }

    @JSBody(script = "return [];")
    static native JSObject array();

    @JSBody(params = {"array", "text"}, script = "array.push(text);")
    static native void push(JSObject array, String text);

    @JSBody(params = {"array", "text", "marked"}, script = "array.push([text, !!marked]);")
    private static native void pushPiece(JSObject array, String text, boolean marked);

    @JSBody(params = {"total", "complete", "suggestion", "together", "loosened", "onlyExcluded", "meant"}, script = """
            return { total: total, results: [], facets: {}, suggestion: suggestion || null, complete: !!complete,
              together: !!together, loosened: !!loosened, onlyExcluded: !!onlyExcluded, meant: meant };
            """)
    private static native JSObject object(int total, boolean complete, String suggestion, boolean together,
            boolean loosened, boolean onlyExcluded, JSObject meant);

    @JSBody(params = {"object", "facet", "value", "count"}, script = """
            (object.facets[facet] = object.facets[facet] || {})[value] = count;
            """)
    private static native void addCount(JSObject object, String facet, String value, int count);

    @JSBody(params = {"root", "path", "title", "summary", "type", "score"}, script =
            "return { url: root + path, path: path, title: title, summary: summary, type: type, score: score };")
    private static native JSObject result(
            String root, String path, String title, String summary, String type, double score);

    @JSBody(params = {"result", "regions", "verified", "freshness", "closed", "marks"}, script = """
            result.regions = regions;
            result.verified = verified;
            result.freshness = freshness;
            result.closed = closed;
            function once(snippet) {
              var made;
              return { enumerable: true, get: function () { return made = made || marks(snippet); } };
            }
            result.marked = Object.defineProperties({}, { title: once(false), snippet: once(true) });
            """)
    private static native void describe(
            JSObject result, JSObject regions, String verified, String freshness, String closed, Marks marks);

    @JSBody(params = {"object", "result"}, script = "object.results.push(result);")
    private static native void addResult(JSObject object, JSObject result);
}
