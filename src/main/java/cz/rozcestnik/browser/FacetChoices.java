package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;

/** The {@code select[data-search-facet]} of the page: a value of each facet, with how much it would find. */
final class FacetChoices {
    private final NodeList<? extends HTMLSelectElement> selects = all();

    void onChange(Runnable changed) {
        for (int i = 0; i < selects.getLength(); i++) {
            selects.item(i).addEventListener("change", (Event event) -> changed.run());
        }
    }

    /** What is chosen, by the name of the facet. */
    Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new HashMap<>();
        for (int i = 0; i < selects.getLength(); i++) {
            if (!selects.item(i).getValue().isEmpty()) {
                List<String> values = new ArrayList<>();
                values.add(selects.item(i).getValue());
                chosen.put(name(selects.item(i)), values);
            }
        }
        return chosen;
    }

    /** Offers what would find something, and keeps what is chosen. */
    void show(List<SearchResults.FacetCount> counts) {
        HTMLElement place = HTMLDocument.current().querySelector("[data-search-facets]");
        if (place != null) {
            place.setHidden(false);
        }
        for (int i = 0; i < selects.getLength(); i++) {
            clear(selects.item(i), false);
            for (SearchResults.FacetCount count : counts) {
                if (count.facet().equals(name(selects.item(i)))) {
                    offer(selects.item(i), count.value(), count.count());
                }
            }
        }
    }

    /** Chooses what the address says. */
    void readAddress() {
        for (int i = 0; i < selects.getLength(); i++) {
            String value = ResultsPage.ofAddress(name(selects.item(i)));
            clear(selects.item(i), true);
            if (!value.isEmpty()) {
                choose(selects.item(i), value);
            }
        }
    }

    private static String name(HTMLSelectElement select) {
        return select.getName();
    }

    @JSBody(script = "return document.querySelectorAll('select[data-search-facet]');")
    private static native NodeList<? extends HTMLSelectElement> all();

    /** Takes off all choices but the first and, unless all go, the chosen one, whose count is gone. */
    @JSBody(params = {"select", "all"}, script = """
            for (var i = select.options.length - 1; i > 0; i--) {
              var option = select.options[i];
              if (all || !option.selected) { option.remove(); } else { option.text = option.value; }
            }
            """)
    private static native void clear(HTMLSelectElement select, boolean all);

    @JSBody(params = {"select", "value"}, script = "select.add(new Option(value, value, false, true));")
    private static native void choose(HTMLSelectElement select, String value);

    @JSBody(params = {"select", "value", "count"}, script = """
            var text = value + ' (' + count + ')';
            if (select.value === value) {
              select.add(select.selectedOptions[0]);
              select.selectedOptions[0].text = text;
            } else {
              select.add(new Option(text, value));
            }
            """)
    private static native void offer(HTMLSelectElement select, String value, int count);
}
