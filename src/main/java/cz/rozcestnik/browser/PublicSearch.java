package cz.rozcestnik.browser;

import cz.rozcestnik.search.Mentions;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The page's own interface, {@code window.rozcestnik}: see src/docs/search.md. */
final class PublicSearch {
    private static final int COMPLETIONS = 3;

    private final Indexes indexes;

    PublicSearch(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Makes the functions work; questions asked before are answered now. */
    void provide() {
        provide(this::search, this::complete, this::mentions);
    }

    private void search(String text, JSObject options, Answer answer) {
        SearchRequest request = new SearchRequest(
                text, filters(options), limit(options), near(options), isCounted(options), isSent(options));
        String language = language(options, Indexes.pageLanguage());
        indexes.search(language, request,
                results -> answer.give(new AnswerObject(text, results, Words.of(language)).toObject()));
    }

    private void complete(String text, JSObject options, Answer answer) {
        indexes.complete(language(options, Indexes.pageLanguage()), text, COMPLETIONS, found -> {
            JSObject texts = AnswerObject.array();
            for (String completed : found) {
                AnswerObject.push(texts, completed);
            }
            answer.give(texts);
        });
    }

    private void mentions(String text, JSObject options, Answer answer) {
        Mentions mentions = new Mentions(text, Words.of(language(options, Indexes.pageLanguage())));
        JSObject said = AnswerObject.array();
        for (String phrase : phrases(options)) {
            if (mentions.has(phrase)) {
                AnswerObject.push(said, phrase);
            }
        }
        answer.give(said);
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

    /** A function as the client has it. */
    @JSFunctor
    interface Asked extends JSObject {
        void ask(String text, JSObject options, Answer answer);
    }

    /** Keeps the promise. */
    @JSFunctor
    interface Answer extends JSObject {
        void give(JSObject results);
    }

    @JSBody(params = {"search", "complete", "mentions"}, script = """
            function promised(ask) {
              return function (text, options) {
                return new Promise(function (resolve) { ask(String(text), options || {}, resolve); });
              };
            }
            window.rozcestnik.ready([promised(search), promised(complete), promised(mentions)]);
            """)
    private static native void provide(Asked search, Asked complete, Asked mentions);

    @JSBody(params = {"options", "other"}, script = "return String(options.language || other);")
    private static native String language(JSObject options, String other);

    @JSBody(params = "options", script = "return String(options.near || '');")
    private static native String near(JSObject options);

    @JSBody(params = "options", script = "return options.limit >= 0 ? Math.min(options.limit, 100000) | 0 : 10;")
    private static native int limit(JSObject options);

    @JSBody(params = "options", script = "return !!options.facets;")
    private static native boolean isCounted(JSObject options);

    @JSBody(params = "options", script = "return !!options.sent;")
    private static native boolean isSent(JSObject options);

    @JSBody(params = "options", script = "return [].concat(options.phrases || []).map(String);")
    private static native String[] phrases(JSObject options);

    @JSBody(params = "options", script = "return Object.keys(options.filters || {});")
    private static native String[] filterNames(JSObject options);

    @JSBody(params = {"options", "name"}, script = "return [].concat(options.filters[name]).map(String);")
    private static native String[] filterValues(JSObject options, String name);
}
