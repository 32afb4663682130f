package cz.rozcestnik.publish.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * The shapes in which records write their fields.
 *
 * <p>A kind may be written in more than one shape. The editor shows an input for one, and drops on saving what has
 * another; a field that it does not know it leaves as it is.
 *
 * @param mappings fields that some record writes as a mapping, as {@code type/field}
 * @param items    fields that some record writes as a list of mappings
 */
record WrittenShapes(Set<String> mappings, Set<String> items) {

    /** Keeps copies. */
    WrittenShapes {
        mappings = Set.copyOf(mappings);
        items = Set.copyOf(items);
    }

    /** Looks through the front matter of all records; what cannot be read is passed over, the check tells of it. */
    static WrittenShapes of(SortedMap<String, SourceFile> content) {
        Set<String> mappings = new HashSet<>();
        Set<String> items = new HashSet<>();
        content.forEach((path, file) -> {
            int slash = path.indexOf('/');
            if (slash < 1 || !path.endsWith(".md")) {
                return;
            }
            for (YamlNode.Entry entry : entries(file)) {
                String field = path.substring(0, slash) + "/" + entry.key();
                if (entry.value() instanceof YamlNode.Mapping) {
                    mappings.add(field);
                } else if (entry.value() instanceof YamlNode.Sequence sequence
                        && sequence.items().stream().anyMatch(YamlNode.Mapping.class::isInstance)) {
                    items.add(field);
                }
            }
        });
        return new WrittenShapes(mappings, items);
    }

    /** Returns whether an input takes a field, named as {@code type/field}, in every shape that it is written in. */
    boolean fit(String field, ObjectNode input) {
        boolean object = input.path("widget").asText().equals("object");
        boolean objects = input.path("widget").asText().equals("list") && input.has("fields");
        return (object || !mappings.contains(field)) && (objects || !items.contains(field));
    }

    private static Collection<YamlNode.Entry> entries(SourceFile file) {
        return FrontMatter.split(file.text().value()).value()
                .flatMap(parts -> YamlReader.read(parts).value())
                .map(node -> node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.<YamlNode.Entry>of())
                .orElse(List.of());
    }
}
