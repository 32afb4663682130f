package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchRequest;
import java.util.HashMap;
import java.util.function.BooleanSupplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Takes a query to the results pages of other languages and offers those that find something. */
final class OtherLanguages {
    private static final String OFFER = "data-search-elsewhere";

    private final Indexes indexes;

    OtherLanguages(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Puts the query into the links to other languages and takes back what was offered. */
    void carry(String text) {
        NodeList<? extends HTMLElement> links =
                HTMLDocument.current().querySelectorAll("nav a[hreflang], [" + OFFER + "] a");
        for (int i = 0; i < links.getLength(); i++) {
            setQuery(links.item(i), text);
        }
        NodeList<? extends HTMLElement> offers = offers();
        for (int i = 0; i < offers.getLength(); i++) {
            offers.item(i).setHidden(true);
        }
    }

    /** Shows the offers of languages in which something is found, if it is still asked for then. */
    void offer(String text, BooleanSupplier stillAsked) {
        NodeList<? extends HTMLElement> offers = offers();
        for (int i = 0; i < offers.getLength(); i++) {
            HTMLElement offer = offers.item(i);
            indexes.search(offer.getAttribute(OFFER), new SearchRequest(text, new HashMap<>(), 0), results -> {
                if (results.total() > 0 && stillAsked.getAsBoolean()) {
                    offer.setHidden(false);
                }
            });
        }
    }

    private static NodeList<? extends HTMLElement> offers() {
        return HTMLDocument.current().querySelectorAll("[" + OFFER + "]");
    }

    @JSBody(params = {"link", "text"}, script = "link.search = text && '?q=' + encodeURIComponent(text);")
    private static native void setQuery(HTMLElement link, String text);
}
