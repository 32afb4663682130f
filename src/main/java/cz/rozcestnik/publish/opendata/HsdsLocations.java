package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;

/** Makes locations of the places of services and organizations; each place of each record is one of its own. */
record HsdsLocations(Site site) {
    private static final String COUNTRY = "CZ";

    /** Returns the locations of a record. */
    List<ObjectNode> of(SiteRecord record) {
        HsdsTexts texts = new HsdsTexts(site, record);
        List<ObjectNode> locations = new ArrayList<>();
        texts.facts().all(Role.PLACE, Location.class).forEach(place -> {
            String name = record.type().exports().get("hsds") + "/" + record.name().name() + "/location/" + (locations.size() + 1);
            locations.add(location(texts, place, name));
        });
        return locations;
    }

    private ObjectNode location(HsdsTexts texts, Location place, String name) {
        ObjectNode node = Json.object().put("id", Identifiers.of(name))
                .put("location_type", place.virtual().isPresent() ? "virtual" : "physical");
        place.virtual().ifPresent(address -> node.put("url", address.toString()));
        Json.put(node, "name", place.virtual().isPresent() ? texts.record().title(texts.language()) : place.normal());
        place.position().ifPresent(position ->
                node.put("latitude", position.latitude()).put("longitude", position.longitude()));
        if (place.virtual().isEmpty()) {
            node.putArray("addresses").add(address(texts.facts(), place, name + "/address"));
        }
        Json.put(node, "accessibility", accessibility(texts, name));
        return node;
    }

    private static ObjectNode address(Facts facts, Location place, String name) {
        List<String> regions = facts.all(Role.REGION, Value.Region.class)
                .map(region -> Nuts.REGIONS.getOrDefault(region.code(), "")).filter(region -> !region.isEmpty()).toList();
        return Json.object().put("id", Identifiers.of(name))
                .put("address_1", plain(place.street().isEmpty() ? place.city() : place.street()))
                .put("city", plain(place.city()))
                .put("state_province", regions.size() == 1 ? regions.get(0) : "")
                .put("postal_code", plain(place.postalCode()))
                .put("country", COUNTRY)
                .put("address_type", "physical");
    }

    private static ArrayNode accessibility(HsdsTexts texts, String name) {
        ArrayNode list = Json.NODES.arrayNode();
        texts.facts().all(Role.ACCESS, Value.Choice.class).forEach(choice -> {
            ObjectNode node = list.addObject().put("id", Identifiers.of(name + "/accessibility/" + choice.code()));
            HsdsParts.labelled(node, "description", choice.label(), texts);
        });
        return list;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
