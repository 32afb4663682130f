package cz.rozcestnik.model.definition;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.ListOrder;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads how a type's records are listed and what their lists are filtered by. */
final class ListsReader {

    private ListsReader() {
    }

    /** Returns the lists that a type's file asks for; without a word, a type with pages has one list of all records. */
    static ContentType.Lists lists(Settings type, boolean hasPages, Reading reading) {
        List<List<String>> by = items(type, "lists", reading).stream()
                .map(item -> names(Settings.of(item, reading, "by").required("by"), reading)).toList();
        List<ContentType.Filter> filters = items(type, "filters", reading).stream()
                .flatMap(item -> filter(item, reading).stream()).toList();
        return new ContentType.Lists(type.yes("list", hasPages), ListOrder.of(type.text("order").orElse("")),
                type.yes("paged", false), by, filters);
    }

    private static Optional<ContentType.Filter> filter(YamlNode node, Reading reading) {
        Settings settings = Settings.of(node, reading, "by", "between", "as", "label");
        Optional<YamlNode> key = settings.required("as");
        List<String> fields = settings.node("between").isPresent()
                ? names(settings.node("between"), reading)
                : settings.required("by").flatMap(reading::text).stream().toList();
        return fields.isEmpty() ? Optional.empty() : key.flatMap(reading::text)
                .map(name -> new ContentType.Filter(name, fields, settings.labels("label")));
    }

    private static List<YamlNode> items(Settings type, String key, Reading reading) {
        return type.node(key).map(node -> Settings.items(node, reading)).orElse(List.of());
    }

    private static List<String> names(Optional<YamlNode> node, Reading reading) {
        return node.stream().flatMap(found -> Settings.items(found, reading).stream())
                .flatMap(item -> reading.text(item).stream()).toList();
    }
}
