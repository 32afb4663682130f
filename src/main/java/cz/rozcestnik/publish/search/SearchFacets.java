package cz.rozcestnik.publish.search;

import cz.rozcestnik.model.Role;
import java.util.List;
import java.util.Map;

/** What results can be filtered by: the type, and values of roles. */
final class SearchFacets {
    static final String TYPE = "type";
    static final String REGION = "region";
    static final Map<String, Role> ROLES = Map.of(REGION, Role.REGION, "topic", Role.TOPIC, "audience", Role.AUDIENCE);
    /** Their names in the order of the manifest, which addresses use too. */
    static final List<String> NAMES = List.of(TYPE, REGION, "topic", "audience");

    private SearchFacets() {
    }

    /** The field of the index that holds a facet. */
    static String field(String facet) {
        return "facet-" + facet;
    }
}
