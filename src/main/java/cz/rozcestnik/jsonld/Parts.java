package cz.rozcestnik.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;

/** Makes what several kinds of schema.org have in common, of what a record says. */
record Parts(Site site, Facts facts) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Adds a text, unless it is empty. */
    static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /** Adds a list, unless it is empty. */
    static void put(ObjectNode node, String name, JsonNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
    }

    /** Returns the organization that the record names under a role. */
    Optional<ObjectNode> organization(Role role) {
        return facts.one(role, Value.Reference.class)
                .flatMap(site::record).map(this::named);
    }

    private ObjectNode named(SiteRecord organization) {
        ObjectNode node = NODES.objectNode().put("@type", Administration.organization(new Facts(organization, facts.reader())))
                .put("name", plain(organization.title(facts.reader())));
        organization.path(facts.reader()).ifPresent(path -> node.put("url", site.settings().host() + path));
        return node;
    }

    /** Returns the regions that the record concerns, or the country. */
    ArrayNode areas() {
        ArrayNode areas = NODES.arrayNode();
        facts.all(Role.REGION, Value.Region.class).forEach(region -> areas.addObject()
                .put("@type", region.isCountry() ? "Country" : "AdministrativeArea")
                .put("name", site.record(new RecordName(region.type(), region.code()))
                        .map(record -> plain(record.title(facts.reader())))
                        .orElse(Nuts.REGIONS.getOrDefault(region.code(), region.code()))));
        return areas;
    }

    /** Returns the codes of spoken languages. */
    ArrayNode languages() {
        ArrayNode languages = NODES.arrayNode();
        facts.all(Role.LANGUAGES, Value.LanguageCode.class).forEach(language -> languages.add(language.code()));
        return languages;
    }

    /** Returns the week in which it is open, span by span, and the days on which it is otherwise. */
    ArrayNode hours() {
        ArrayNode list = NODES.arrayNode();
        facts.first(OpeningHours.class).ifPresent(hours -> {
            hours.slots().forEach(slot -> {
                ObjectNode node = list.addObject().put("@type", "OpeningHoursSpecification");
                ArrayNode days = node.putArray("dayOfWeek");
                slot.days().forEach(day -> days.add(day(day)));
                node.put("opens", slot.from().toString()).put("closes", slot.hours().closing().toString());
                hours.valid().flatMap(Period::from).ifPresent(edge -> node.put("validFrom", edge.day().toString()));
                hours.valid().flatMap(Period::to).ifPresent(edge -> node.put("validThrough", edge.day().toString()));
            });
            hours.special().forEach(days -> special(list, days));
        });
        return list;
    }

    /** Days on which it is closed open and close at midnight, as search engines have it. */
    private static void special(ArrayNode list, OpeningHours.SpecialDays days) {
        if (days.hours().isEmpty()) {
            special(list, days, "00:00", "00:00");
        }
        days.hours().forEach(span -> special(list, days, span.from().toString(), span.closing().toString()));
    }

    private static void special(ArrayNode list, OpeningHours.SpecialDays days, String opens, String closes) {
        list.addObject().put("@type", "OpeningHoursSpecification").put("opens", opens).put("closes", closes)
                .put("validFrom", days.first().toString()).put("validThrough", days.last().toString());
    }

    private static String day(DayOfWeek day) {
        String name = day.name();
        return "https://schema.org/" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns a place on the ground. */
    static ObjectNode place(Location place) {
        ObjectNode node = NODES.objectNode().put("@type", "Place").put("name", place.normal());
        node.set("address", address(place));
        place.position().ifPresent(position -> node.putObject("geo").put("@type", "GeoCoordinates")
                .put("latitude", position.latitude()).put("longitude", position.longitude()));
        return node;
    }

    /** Returns a place on the internet. */
    static ObjectNode virtual(URI address) {
        return NODES.objectNode().put("@type", "VirtualLocation").put("url", address.toString());
    }

    /** Returns the address of a place. */
    static ObjectNode address(Location place) {
        ObjectNode node = NODES.objectNode().put("@type", "PostalAddress");
        put(node, "streetAddress", plain(place.street()));
        put(node, "addressLocality", plain(place.city()));
        put(node, "postalCode", plain(place.postalCode()));
        return node.put("addressCountry", "CZ");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
