package cz.rozcestnik.publish.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.DayKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.MomentKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.TextKind;
import java.util.List;

/** What the fields of a model allow, as JSON Schema; kinds without parameters are named in {@code $defs}. */
record FieldSchemas(ObjectMapper json, Language language, ObjectNode kinds) {

    /** Returns a mapping that has these fields and no others. */
    ObjectNode fields(List<Field> fields) {
        ObjectNode schema = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = json.createArrayNode();
        for (Field field : fields) {
            properties.set(field.name(), field(field));
            if (field.rules().required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private ObjectNode field(Field field) {
        ObjectNode schema = kind(field.kind());
        schema.put("title", field.label().in(language));
        String hint = field.help().hint().in(language);
        if (!hint.isEmpty()) {
            schema.put("description", hint);
        }
        return schema;
    }

    private ObjectNode kind(FieldKind kind) {
        if (kind instanceof ListKind list) {
            ObjectNode schema = json.createObjectNode().put("type", "array").put("minItems", 1);
            schema.set("items", kind(list.of()));
            return schema;
        }
        if (kind instanceof GroupKind group) {
            return fields(group.fields());
        }
        if (kind instanceof ChoiceKind choice) {
            return choice(choice);
        }
        if (kind instanceof MomentKind moment && moment.dayAlone()) {
            ObjectNode schema = json.createObjectNode();
            schema.putArray("anyOf").add(named(new DayKind())).add(named(kind));
            return schema;
        }
        ObjectNode schema = named(kind);
        if (kind instanceof TextKind text) {
            schema.put("maxLength", text.max());
        } else if (kind instanceof NumberKind number) {
            number.min().ifPresent(least -> schema.put("minimum", least));
            number.max().ifPresent(most -> schema.put("maximum", most));
        }
        return schema;
    }

    private ObjectNode choice(ChoiceKind choice) {
        ObjectNode schema = json.createObjectNode();
        ArrayNode codes = schema.putArray("oneOf");
        choice.choices().forEach((code, label) -> codes.addObject().put("const", code).put("title", label.in(language)));
        return schema;
    }

    private ObjectNode named(FieldKind kind) {
        ObjectNode schema = json.createObjectNode();
        if (kinds.has(kind.name())) {
            schema.put("$ref", "#/$defs/" + kind.name());
        }
        return schema;
    }
}
