package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.SiteRecord;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the parts of a service.
 *
 * @param name from which the identifiers of its parts are made
 * @param id   of the service itself
 */
record HsdsParts(HsdsTerms terms, HsdsTexts texts, String name, String id) {

    /** Returns phones. */
    static ArrayNode phones(Facts facts, String name) {
        ArrayNode list = Json.NODES.arrayNode();
        facts.all(Role.PHONE, Phone.class).forEach(phone -> list.addObject()
                .put("id", Identifiers.of(name + "/phone/" + (list.size() + 1)))
                .put("number", phone.number()).put("type", "voice"));
        return list;
    }

    /** Adds the label of a code in all languages of the site. */
    static void labelled(ObjectNode node, String property, Labels label, HsdsTexts texts) {
        node.put(property, label.in(texts.language()));
        texts.site().settings().languages().stream().filter(other -> other != texts.language())
                .forEach(other -> node.put(property + "_" + other.code(), label.in(other)));
    }

    /**
     * Returns the week, a schedule for each span of time.
     *
     * <p>Times are those of Czech clocks; a fixed offset would be wrong for half of the year, so that the zone is told
     * beside them.
     */
    ArrayNode schedules() {
        ArrayNode list = Json.NODES.arrayNode();
        texts.facts().first(OpeningHours.class).ifPresent(hours -> hours.slots().forEach(slot -> {
            ObjectNode node = list.addObject().put("id", Identifiers.of(name + "/schedule/" + (list.size() + 1)));
            hours.valid().flatMap(Period::from).ifPresent(edge -> node.put("valid_from", edge.day().toString()));
            hours.valid().flatMap(Period::to).ifPresent(edge -> node.put("valid_to", edge.day().toString()));
            node.put("freq", "WEEKLY").put("wkst", "MO")
                    .put("byday", slot.days().stream().map(HsdsParts::day).collect(Collectors.joining(",")))
                    .put("opens_at", slot.from().toString()).put("closes_at", slot.hours().closing().toString())
                    .put("tzid", Value.Moment.ZONE.getId());
            Json.put(node, "notes", slot.note());
        }));
        return list;
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Returns the regions for which the service is, by their NUTS 3 codes, or the whole country. */
    ArrayNode areas() {
        ArrayNode list = Json.NODES.arrayNode();
        texts.facts().all(Role.REGION, Value.Region.class).forEach(region -> list.addObject()
                .put("id", Identifiers.of(name + "/area/" + region.code()))
                .put("name", area(region)).put("extent", region.code()).put("extent_type", "text"));
        return list;
    }

    private String area(Value.Region region) {
        return texts.site().record(new RecordName(region.type(), region.code()))
                .map(record -> record.title(texts.language()))
                .orElse(Nuts.REGIONS.getOrDefault(region.code(), region.code()));
    }

    /** Returns that it is at places. */
    ArrayNode at(List<ObjectNode> places) {
        ArrayNode list = Json.NODES.arrayNode();
        for (ObjectNode place : places) {
            ObjectNode node = list.addObject().put("id", Identifiers.of(name + "/at/" + (list.size() + 1))).put("service_id", id);
            node.set("location", place);
        }
        return list;
    }

    /** Returns the spoken languages. */
    ArrayNode languages() {
        ArrayNode list = Json.NODES.arrayNode();
        texts.facts().all(Role.LANGUAGES, Value.LanguageCode.class).forEach(language -> list.addObject()
                .put("id", Identifiers.of(name + "/language/" + language.code())).put("code", language.code()));
        return list;
    }

    /** Returns what it costs, where it says so. */
    ArrayNode costs() {
        ArrayNode list = Json.NODES.arrayNode();
        Facts facts = texts.facts();
        Optional<Value.Choice> cost = facts.one(Role.COST, Value.Choice.class);
        Optional<Value.Money> price = facts.one(Role.PRICE, Value.Money.class);
        if (cost.isPresent() || price.isPresent()) {
            ObjectNode node = list.addObject().put("id", Identifiers.of(name + "/cost"));
            cost.ifPresent(choice -> labelled(node.put("code", choice.code()), "option", choice.label(), texts));
            price.ifPresent(money -> node.put("amount", money.amount()).put("currency", money.currency()));
        }
        return list;
    }

    /** Returns the topics, life situations and audiences as terms of taxonomies. */
    ArrayNode attributes() {
        ArrayNode list = Json.NODES.arrayNode();
        for (Role role : List.of(Role.TOPIC, Role.SITUATION, Role.AUDIENCE)) {
            texts.facts().all(role, Value.Reference.class)
                    .flatMap(term -> texts.site().record(term).stream())
                    .forEach(term -> list.add(attribute(role.code(), term)));
        }
        return list;
    }

    private ObjectNode attribute(String taxonomy, SiteRecord record) {
        ObjectNode term = terms.of(taxonomy, record);
        ObjectNode node = Json.object().put("id", Identifiers.of(name + "/" + taxonomy + "/" + record.name().name()))
                .put("link_id", id).put("taxonomy_term_id", term.get("id").asText())
                .put("link_type", taxonomy).put("link_entity", "service");
        return node.set("taxonomy_term", term);
    }
}
