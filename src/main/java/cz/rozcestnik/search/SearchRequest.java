package cz.rozcestnik.search;

import java.util.List;
import java.util.Map;

/**
 * A question to the search.
 *
 * @param text    what was typed
 * @param filters accepted values by the name of a facet; a facet the index does not have is ignored
 * @param limit   how many hits to bring
 * @param sent    whether it was sent off, so that its last word is not still being typed
 */
public record SearchRequest(String text, Map<String, List<String>> filters, int limit, boolean sent) {
    /** A question that is still being typed. */
    public SearchRequest(String text, Map<String, List<String>> filters, int limit) {
        this(text, filters, limit, false);
    }
}
