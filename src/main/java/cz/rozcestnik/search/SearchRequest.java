package cz.rozcestnik.search;

import java.util.List;
import java.util.Map;

/**
 * A question to the search.
 *
 * @param text    what was typed
 * @param filters accepted values by the name of a facet; a facet the index does not have is ignored
 * @param limit   how many hits to bring
 * @param near    a value of the facet {@code region}: records that have it are ranked higher; empty for none
 * @param counted whether to count what each value of a facet would find, which takes the values of all documents
 * @param sent    whether it was sent off, so that its last word is not still being typed
 */
public record SearchRequest(
        String text, Map<String, List<String>> filters, int limit, String near, boolean counted, boolean sent) {
    /** How many times as much a record scores that is near, where records have all words. */
    public static final float NEAR = 1.5f;
    /** The same where none has all of them: then the place is what is left to hold on to. */
    public static final float NEAR_WITH_ANY = 4;

    /** The same question with counts. */
    public SearchRequest withCounts() {
        return new SearchRequest(text, filters, limit, near, true, sent);
    }

    /** A question that is still being typed, and answered with counts. */
    public SearchRequest(String text, Map<String, List<String>> filters, int limit) {
        this(text, filters, limit, "", true, false);
    }
}
