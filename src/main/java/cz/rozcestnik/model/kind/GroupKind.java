package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several named fields together. */
public record GroupKind(List<Field> fields) implements FieldKind {

    /** Keeps a copy. */
    public GroupKind {
        fields = List.copyOf(fields);
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return reading.refuseShape(node, ProblemCode.GROUP_EXPECTED,
                    String.join(", ", fields.stream().map(Field::name).toList()));
        }
        Set<String> misspelt = Keys.refuseUnknownFields(mapping, fields, reading);
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Optional<YamlNode.Entry> entry = mapping.entry(field.name());
            if (entry.isEmpty()) {
                refuseMissing(field, misspelt, mapping, reading);
                continue;
            }
            Optional<Value> value = field.kind().read(entry.get().value(), reading);
            if (value.isPresent()) {
                values.put(field.name(), value.get());
            }
        }
        return Optional.of(new Value.Group(values));
    }

    private static void refuseMissing(
            Field field, Set<String> misspelt, YamlNode.Mapping mapping, Reading reading) {
        if (field.rules().required() && !misspelt.contains(field.name())) {
            reading.problems().addAll(List.of(field.missing(mapping.place())));
        }
    }
}
