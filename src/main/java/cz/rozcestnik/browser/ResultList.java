package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Snippet;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.search.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows hits as copies of the page's template, with text only, so that nothing found can become markup. */
final class ResultList {
    private final HTMLElement list;
    private final Words words;

    ResultList(HTMLElement list, Words words) {
        this.list = list;
        this.words = words;
    }

    void clear() {
        list.setTextContent("");
        showMore(false);
    }

    void show(SearchResults results) {
        clear();
        for (SearchResults.Hit hit : results.hits()) {
            list.appendChild(item(hit.document(), results));
        }
        showMore(results.total() > results.hits().size());
    }

    void onMore(Runnable more) {
        HTMLElement button = HTMLDocument.current().querySelector("[data-search-more]");
        if (button != null) {
            button.addEventListener("click", (Event event) -> more.run());
        }
    }

    private HTMLElement item(StoredDocument document, SearchResults results) {
        HTMLElement item = copyOfTemplate();
        part(item, "[data-result-link]").setAttribute("href", Indexes.root() + document.path());
        fill(part(item, "[data-result-title]"), Snippet.mark(document.title(), results.terms(), words));
        part(item, "[data-result-type]").setTextContent(document.type());
        fill(part(item, "[data-result-snippet]"), Snippet.of(document, results.terms(), words));
        return item;
    }

    private static void fill(HTMLElement element, List<Snippet.Piece> pieces) {
        HTMLDocument document = HTMLDocument.current();
        for (Snippet.Piece piece : pieces) {
            if (piece.marked()) {
                HTMLElement mark = document.createElement("mark");
                mark.setTextContent(piece.text());
                element.appendChild(mark);
            } else {
                element.appendChild(document.createTextNode(piece.text()));
            }
        }
    }

    private static void showMore(boolean more) {
        HTMLElement button = HTMLDocument.current().querySelector("[data-search-more]");
        if (button != null) {
            button.setHidden(!more);
        }
    }

    @JSBody(script = "return document.querySelector('template[data-search-result]').content.firstElementChild.cloneNode(true);")
    private static native HTMLElement copyOfTemplate();

    /** A part of the item, or one that nobody sees where the page's template leaves it out. */
    @JSBody(params = {"item", "selector"}, script =
            "return item.querySelector(selector) || document.createElement('span');")
    private static native HTMLElement part(HTMLElement item, String selector);
}
