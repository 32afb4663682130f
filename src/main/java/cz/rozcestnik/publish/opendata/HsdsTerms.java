package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.HashMap;
import java.util.Map;

/** Makes terms of taxonomies of topics, life situations and audiences, each once: many services name the same. */
final class HsdsTerms {
    private final Site site;
    private final Map<String, ObjectNode> made = new HashMap<>();

    HsdsTerms(Site site) {
        this.site = site;
    }

    /** Returns a term of a taxonomy. */
    ObjectNode of(String taxonomy, SiteRecord term) {
        return made.computeIfAbsent(taxonomy + "/" + term.name().name(), name -> term(taxonomy, name, new HsdsTexts(site, term)));
    }

    private static ObjectNode term(String taxonomy, String name, HsdsTexts words) {
        ObjectNode term = Json.object().put("id", Identifiers.of(name)).put("code", words.record().name().name()).put("description", "");
        words.put(term, "name", one -> one.text(Role.TITLE));
        words.put(term, "description", one -> one.text(Role.SUMMARY));
        return term.put("taxonomy", taxonomy);
    }
}
