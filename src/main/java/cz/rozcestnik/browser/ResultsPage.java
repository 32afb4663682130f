package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Searches as somebody types in the form of the results page and shows what is found; see src/docs/search.md. */
final class ResultsPage {
    private static final int PAUSE_MILLISECONDS = 200;
    private static final int STEP = 10;

    private final Indexes indexes;
    private final String language = Indexes.pageLanguage();
    private final HTMLInputElement input;
    private final ResultList list;
    private final Status status;
    private final OtherLanguages others;
    private final FacetChoices facets = new FacetChoices();
    private int limit = STEP;
    private int asked;
    private int timer;

    private ResultsPage(Indexes indexes, HTMLInputElement input, ResultList list, Status status) {
        this.indexes = indexes;
        this.input = input;
        this.list = list;
        this.status = status;
        this.others = new OtherLanguages(indexes);
    }

    /** Starts it where the page has the form, the list and the status. */
    static void start(Indexes indexes) {
        HTMLDocument document = HTMLDocument.current();
        HTMLElement form = document.querySelector("form[data-search]");
        HTMLElement results = document.querySelector("[data-search-results]");
        HTMLElement message = document.querySelector("[data-search-status]");
        HTMLElement input = document.querySelector("form[data-search] [name=q]");
        if (form == null || results == null || message == null || input == null) {
            return;
        }
        ResultList list = new ResultList(results, Words.of(Indexes.pageLanguage()));
        ResultsPage page = new ResultsPage(indexes, (HTMLInputElement) input, list, new Status(message));
        page.listen(form);
        page.readAddress();
    }

    private void listen(HTMLElement form) {
        form.addEventListener("submit", (Event event) -> {
            event.preventDefault();
            restart();
        });
        input.addEventListener("input", (Event event) -> {
            Window.clearTimeout(timer);
            timer = Window.setTimeout(this::restart, PAUSE_MILLISECONDS);
        });
        facets.onChange(() -> restart(true));
        Window.current().addEventListener("popstate", (Event event) -> {
            input.setValue("");
            limit = STEP;
            readAddress();
        });
        list.onMore(() -> {
            limit += STEP;
            search();
        });
    }

    private void readAddress() {
        String asked = ofAddress("q");
        if (!asked.isEmpty()) {
            input.setValue(asked);
        }
        facets.readAddress();
        search();
    }

    private void restart() {
        restart(false);
    }

    private void restart(boolean step) {
        Window.clearTimeout(timer);
        limit = STEP;
        keepAddress(step);
        search();
    }

    private void search() {
        String text = input.getValue();
        int question = ++asked;
        others.carry(text);
        if (text.isBlank()) {
            list.clear();
            status.clear();
            return;
        }
        status.loading();
        indexes.search(language, new SearchRequest(text, facets.chosen(), limit), results -> {
            // An answer that comes after the next question is late.
            if (question == asked) {
                show(text, results);
            }
        });
    }

    private void show(String text, SearchResults results) {
        list.show(results);
        status.show(text, results);
        facets.show(results.facets());
        if (results.total() == 0) {
            int question = asked;
            others.offer(text, () -> question == asked);
        }
    }

    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
    static native String ofAddress(String name);

    /** Some browsers refuse this for files on a disk, where the address matters least. */
    @JSBody(params = "step", script = """
            try {
              var address = new URL(location.href);
              var query = address.searchParams;
              [].forEach.call(document.querySelector('form[data-search]').elements, function (control) {
                if (!control.name) { return; }
                if (control.value) { query.set(control.name, control.value); } else { query.delete(control.name); }
              });
              history[step ? 'pushState' : 'replaceState'](history.state, '', address.href);
            } catch (refused) { return; }
            """)
    private static native void keepAddress(boolean step);
}
