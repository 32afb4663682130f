package cz.rozcestnik.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;

/** Makes data of schema.org of a record, of the kind that its type exports as {@code jsonld}. */
final class RecordData {
    private static final String FORMAT = "jsonld";
    private static final String SCHEMA = "https://schema.org/";

    private final Site site;
    private final SiteRecord record;
    private final Facts facts;
    private final Parts parts;

    RecordData(Site site, SiteRecord record, Language language) {
        this.site = site;
        this.record = record;
        this.facts = new Facts(record, language);
        this.parts = new Parts(site, facts);
    }

    /** Returns what the record is, at the address of its page; nothing where its type exports nothing. */
    Optional<ObjectNode> of(String address) {
        String kind = record.type().exports().get(FORMAT);
        if (kind == null) {
            return Optional.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("@type", kind)
                .put("name", facts.text(Role.TITLE)).put("url", address);
        Parts.put(node, "description", facts.text(Role.SUMMARY));
        switch (kind) {
            case "Service", "GovernmentService" -> service(node);
            case "Organization", "GovernmentOrganization", "NGO" -> organization(node);
            case "ContactPoint" -> contact(node);
            case "Event" -> event(node);
            case "Article", "NewsArticle", "DigitalDocument", "Report" -> work(node);
            case "DefinedTerm" -> term(node);
            case "AdministrativeArea" -> region(node);
            default -> { }
        }
        return Optional.of(node);
    }

    private void service(ObjectNode node) {
        parts.organization(Role.PROVIDER).ifPresent(provider -> {
            node.put("@type", Administration.service(provider.path("@type").asText()));
            node.set("provider", provider);
        });
        Parts.put(node, "areaServed", parts.areas());
        Parts.put(node, "hoursAvailable", parts.hours());
        ObjectNode channel = JsonNodeFactory.instance.objectNode().put("@type", "ServiceChannel");
        facts.one(Role.PHONE, Phone.class).ifPresent(phone ->
                channel.putObject("servicePhone").put("@type", "ContactPoint").put("telephone", phone.number()));
        Parts.put(channel, "serviceUrl", facts.text(Role.WEB));
        facts.all(Role.PLACE, Location.class).filter(place -> place.virtual().isEmpty()).findFirst()
                .ifPresent(place -> channel.set("serviceLocation", Parts.place(place)));
        Parts.put(channel, "availableLanguage", parts.languages());
        if (channel.size() > 1) {
            node.set("availableChannel", channel);
        }
        offer(node);
    }

    /** The choice {@code free} costs nothing; other choices alone tell no price. */
    private void offer(ObjectNode node) {
        boolean free = facts.one(Role.COST, Value.Choice.class).filter(cost -> cost.code().equals("free")).isPresent();
        Optional<Value.Money> price = facts.one(Role.PRICE, Value.Money.class);
        if (free || price.isPresent()) {
            ObjectNode offer = node.putObject("offers").put("@type", "Offer");
            offer.put("price", price.map(money -> money.amount().toPlainString()).orElse("0"));
            offer.put("priceCurrency", price.map(Value.Money::currency).orElse("CZK"));
        }
    }

    private void organization(ObjectNode node) {
        node.put("@type", Administration.organization(facts));
        facts.one(Role.PHONE, Phone.class).ifPresent(phone -> node.put("telephone", phone.number()));
        Parts.put(node, "email", facts.text(Role.EMAIL));
        Parts.put(node, "sameAs", facts.text(Role.WEB));
        facts.one(Role.PLACE, Location.class).filter(place -> place.virtual().isEmpty())
                .ifPresent(place -> node.set("address", Parts.address(place)));
        facts.first(Value.CompanyNumber.class).ifPresent(number -> identifier(node, "IČO", number.digits()));
        parts.organization(Role.PARENT).ifPresent(parent -> node.set("parentOrganization", parent));
    }

    private static void identifier(ObjectNode node, String scheme, String value) {
        node.putObject("identifier").put("@type", "PropertyValue").put("propertyID", scheme).put("value", value);
    }

    private void contact(ObjectNode node) {
        node.put("contactType", record.type().labels().one().in(facts.reader()));
        facts.one(Role.PHONE, Phone.class).ifPresent(phone -> node.put("telephone", phone.number()));
        Parts.put(node, "email", facts.text(Role.EMAIL));
        Parts.put(node, "areaServed", parts.areas());
        Parts.put(node, "availableLanguage", parts.languages());
        Parts.put(node, "hoursAvailable", parts.hours());
    }

    private void event(ObjectNode node) {
        Parts.put(node, "startDate", facts.text(Role.START));
        Parts.put(node, "endDate", facts.text(Role.END));
        String state = facts.one(Role.AVAILABILITY, Value.Choice.class).map(Value.Choice::code).orElse("scheduled");
        node.put("eventStatus", SCHEMA + switch (state) {
            case "cancelled" -> "EventCancelled";
            case "moved" -> "EventRescheduled";
            default -> "EventScheduled";
        });
        facts.one(Role.PLACE, Location.class).ifPresent(place -> {
            boolean online = place.virtual().isPresent();
            node.put("eventAttendanceMode", SCHEMA + (online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
            node.set("location", online ? Parts.virtual(place.virtual().get()) : Parts.place(place));
        });
        parts.organization(Role.PROVIDER).ifPresent(organizer -> node.set("organizer", organizer));
        Parts.put(node, "inLanguage", parts.languages());
        offer(node);
    }

    private void work(ObjectNode node) {
        node.put("headline", facts.text(Role.TITLE)).put("inLanguage", facts.reader().code());
        Parts.put(node, "datePublished", facts.text(Role.DATED));
        parts.organization(Role.PROVIDER).ifPresent(author -> node.set("author", author));
        Parts.put(node, "contentLocation", parts.areas());
        site.settings().licence().ifPresent(licence -> node.put("license", licence.address().toString()));
    }

    private void term(ObjectNode node) {
        List<String> others = facts.all(Role.ABBREVIATIONS, Value.Text.class).map(Value::normal).toList();
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        others.forEach(names::add);
        Parts.put(node, "alternateName", names);
        ObjectNode set = node.putObject("inDefinedTermSet").put("@type", "DefinedTermSet")
                .put("name", record.type().labels().many().in(facts.reader()));
        site.listPath(record.type(), facts.reader()).ifPresent(path -> set.put("url", site.settings().host() + path));
    }

    private void region(ObjectNode node) {
        identifier(node, "NUTS 3", facts.text(Role.NUTS));
        node.putObject("containedInPlace").put("@type", "Country").put("name", "CZ");
    }
}
