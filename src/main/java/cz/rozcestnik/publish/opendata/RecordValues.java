package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.Targets;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Site;
import java.util.Optional;
import java.util.Set;

/**
 * Turns values of fields into JSON.
 *
 * @param personal types whose records name people; references to them are left out
 * @param pictures of the site as they are published: a file that a record names as a picture is not
 */
record RecordValues(Site site, Set<String> personal, Pictures pictures) {

    /** Returns whether a field holds nothing but references to people. */
    boolean isPersonal(Field field) {
        return Targets.of(field).findAny().isPresent() && Targets.of(field).allMatch(personal::contains);
    }

    /** Returns a value: lists and groups as such, numbers, yes and no as such, all else as one line of text. */
    Optional<JsonNode> of(Value value) {
        if (value instanceof Value.Items items) {
            ArrayNode list = Json.NODES.arrayNode();
            items.values().forEach(item -> of(item).ifPresent(list::add));
            return Optional.of(list);
        } else if (value instanceof Value.Group group) {
            ObjectNode node = Json.object();
            group.values().forEach((name, inner) -> of(inner).ifPresent(found -> node.set(name, found)));
            return Optional.of(node);
        } else if (value instanceof Value.Number number) {
            return Optional.of(Json.NODES.numberNode(number.number()));
        } else if (value instanceof Value.YesNo answer) {
            return Optional.of(Json.NODES.booleanNode(answer.yes()));
        } else if (value instanceof Location place) {
            return Optional.of(place(place));
        } else if (value instanceof Value.Reference reference && personal.contains(reference.type())) {
            return Optional.empty();
        } else if (value instanceof Value.Image image) {
            return pictures.of(image.file()).map(picture -> address(picture.largest().path()));
        }
        return Optional.of(value instanceof Value.Download file ? address(site.path(file.file())) : Json.NODES.textNode(value.normal()));
    }

    private JsonNode address(String path) {
        return Json.NODES.textNode(site.settings().host() + path);
    }

    private static ObjectNode place(Location place) {
        ObjectNode node = Json.object();
        Json.put(node, "street", place.street().replace('\u00a0', ' '));
        Json.put(node, "city", place.city().replace('\u00a0', ' '));
        Json.put(node, "postal_code", place.postalCode().replace('\u00a0', ' '));
        place.position().ifPresent(position -> node.put("latitude", position.latitude()).put("longitude", position.longitude()));
        place.virtual().ifPresent(address -> node.put("virtual", address.toString()));
        return node;
    }
}
