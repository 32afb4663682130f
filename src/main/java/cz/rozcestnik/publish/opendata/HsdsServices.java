package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;

/** Makes services of the records whose type becomes one. */
record HsdsServices(Site site, HsdsOrganizations organizations, HsdsTerms terms) {

    /** Returns a service without its parts, as it stands in the list. */
    ObjectNode summary(SiteRecord record) {
        HsdsTexts texts = new HsdsTexts(site, record);
        Facts facts = texts.facts();
        ObjectNode node = Json.object().put("id", Identifiers.of(name(record)));
        provider(facts).ifPresent(provider -> node.put("organization_id", HsdsOrganizations.id(provider.name().name())));
        texts.put(node, "name", one -> one.text(Role.TITLE));
        texts.put(node, "description", one -> one.text(Role.SUMMARY));
        Json.put(node, "url", facts.text(Role.WEB).isEmpty() ? texts.url(texts.language()) : facts.text(Role.WEB));
        Json.put(node, "email", facts.text(Role.EMAIL));
        node.put("status", status(facts.one(Role.AVAILABILITY, Value.Choice.class).map(Value.Choice::code)));
        texts.put(node, "application_process", one -> one.text(Role.HOW_TO_GET));
        texts.put(node, "eligibility_description", one -> one.text(Role.FOR_WHOM));
        facts.one(Role.AGE_FROM, Value.Number.class).ifPresent(age -> node.put("minimum_age", age.number()));
        facts.one(Role.AGE_TO, Value.Number.class).ifPresent(age -> node.put("maximum_age", age.number()));
        facts.one(Role.COST, Value.Choice.class)
                .ifPresent(cost -> HsdsParts.labelled(node, "fees_description", cost.label(), texts));
        Json.put(node, "assured_date", facts.text(Role.VERIFIED));
        Json.put(node, "assurer_email", assurer(facts));
        facts.one(Role.SAMPLE, Value.YesNo.class).filter(Value.YesNo::yes).ifPresent(sample -> node.put("sample", true));
        texts.put(node, "alert", one -> one.text(Role.ALERT));
        return node;
    }

    /** Returns a service with all that belongs to it, its summary and its places, as it stands in a file of its own. */
    ObjectNode whole(SiteRecord record, ObjectNode summary, List<ObjectNode> places) {
        HsdsTexts texts = new HsdsTexts(site, record);
        Facts facts = texts.facts();
        String name = name(record);
        HsdsParts parts = new HsdsParts(terms, texts, name, summary.get("id").asText());
        ObjectNode node = Json.object().setAll(summary);
        texts.put(node, "page", one -> texts.url(one.reader()));
        provider(facts).ifPresent(provider -> node.set("organization", organizations.summary(provider)));
        Json.put(node, "phones", HsdsParts.phones(facts, name));
        Json.put(node, "schedules", parts.schedules());
        Json.put(node, "service_areas", parts.areas());
        Json.put(node, "service_at_locations", parts.at(places));
        Json.put(node, "languages", parts.languages());
        Json.put(node, "cost_options", parts.costs());
        Json.put(node, "attributes", parts.attributes());
        return node;
    }

    /** Whoever provides it, as long as they are published: their time may be over. */
    private Optional<SiteRecord> provider(Facts facts) {
        return facts.one(Role.PROVIDER, Value.Reference.class)
                .flatMap(site::record);
    }

    /** The address of the office that answers for the facts. */
    private String assurer(Facts facts) {
        return facts.one(Role.OWNER, Value.Reference.class)
                .flatMap(site::record)
                .map(owner -> new Facts(owner, owner.original()).text(Role.EMAIL)).orElse("");
    }

    private static String name(SiteRecord record) {
        return "service/" + record.name().name();
    }

    private static String status(Optional<String> availability) {
        return switch (availability.orElse("active")) {
            case "paused" -> "temporarily closed";
            case "ended" -> "defunct";
            case "active" -> "active";
            default -> "inactive";
        };
    }
}
