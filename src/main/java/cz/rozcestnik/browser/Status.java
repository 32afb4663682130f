package cz.rozcestnik.browser;

import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Word;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Says how a search went, in the texts that the page brings in attributes. */
final class Status {
    private final HTMLElement element;

    Status(HTMLElement element) {
        this.element = element;
    }

    void clear() {
        element.setTextContent("");
    }

    void loading() {
        if (element.getTextContent().isEmpty()) {
            element.setTextContent(text("loading"));
        }
    }

    void show(String query, SearchResults results) {
        String message = results.total() == 0
                ? text("none")
                : text(pluralForm(results.total()));
        SearchResults.Reading reading = results.reading();
        message += note(reading.onlyExcluded(), "minus")
                + note(!reading.corrected().isEmpty(), "spelling").replace("[meant]", meant(reading))
                + note(reading.loosened() && results.total() > 0, "phrase")
                + note(!reading.everyWord() && results.total() > 0, "partial");
        if (!results.complete()) {
            message += ' ' + text("incomplete");
        }
        element.setTextContent(message.replace("[count]", "" + results.total()).replace("[query]", query));
    }

    private static String meant(SearchResults.Reading reading) {
        String meant = "";
        for (SearchResults.Correction correction : reading.corrected()) {
            for (Word word : correction.meant()) {
                meant += (meant.isEmpty() ? "" : ", ") + word.written();
            }
        }
        return meant;
    }

    private String note(boolean said, String name) {
        return said ? ' ' + text(name) : "";
    }

    private String text(String name) {
        String attribute = "data-text-" + name;
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : "";
    }

    /** The plural form of the page's language: one, few, many or other (Unicode CLDR). */
    @JSBody(params = "count", script = "return new Intl.PluralRules(document.documentElement.lang).select(count);")
    private static native String pluralForm(int count);
}
