package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes organizations of the records whose type becomes one. */
final class HsdsOrganizations {
    private static final String IDENTIFIER_TYPE = "IČO";
    /** The Czech company register in the list of org-id.guide. */
    private static final String IDENTIFIER_SCHEME = "CZ-ICO";

    private final Site site;
    private final Map<RecordName, ObjectNode> summaries = new HashMap<>();

    HsdsOrganizations(Site site) {
        this.site = site;
    }

    /** Returns the identifier of an organization by the name of its record. */
    static String id(String name) {
        return Identifiers.of("organization/" + name);
    }

    /** Returns an organization without its parts; many services name the same. */
    ObjectNode summary(SiteRecord record) {
        return summaries.computeIfAbsent(record.name(), name -> made(record));
    }

    private ObjectNode made(SiteRecord record) {
        HsdsTexts texts = new HsdsTexts(site, record);
        Facts facts = texts.facts();
        ObjectNode node = Json.object().put("id", id(record.name().name()));
        texts.put(node, "name", one -> one.text(Role.TITLE));
        node.put("description", "");
        texts.put(node, "description", one -> one.text(Role.SUMMARY));
        Json.put(node, "email", facts.text(Role.EMAIL));
        Json.put(node, "website", facts.text(Role.WEB));
        Json.put(node, "uri", texts.url(texts.language()));
        facts.one(Role.PARENT, Value.Reference.class).flatMap(site::record)
                .ifPresent(parent -> node.put("parent_organization_id", id(parent.name().name())));
        return node;
    }

    /** Returns an organization with its phones, places and numbers. */
    ObjectNode whole(SiteRecord record, List<ObjectNode> places) {
        HsdsTexts texts = new HsdsTexts(site, record);
        ObjectNode node = Json.object().setAll(summary(record));
        String name = "organization/" + record.name().name();
        texts.facts().first(Value.CompanyNumber.class).ifPresent(number -> node.putArray("organization_identifiers").addObject()
                .put("id", Identifiers.of(name + "/identifier")).put("organization_id", node.get("id").asText())
                .put("identifier_scheme", IDENTIFIER_SCHEME).put("identifier_type", IDENTIFIER_TYPE)
                .put("identifier", number.digits()));
        Json.put(node, "phones", HsdsParts.phones(texts.facts(), name));
        Json.put(node, "locations", Json.NODES.arrayNode().addAll(places));
        return node;
    }
}
