package cz.rozcestnik.publish.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.MomentKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.TextKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the form's inputs, each with its label, hint and rules, of the model's fields. */
final class FieldInputs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SHORT_TEXT = 120;
    private static final String HOURS = "opening-hours";
    private static final Set<String> REQUIRED_PARTS =
            Set.of("opening.week", "hours.days", "hours.from", "hours.to", "special.date", "image.file", "file.file",
                    "file.language");

    private final Types types;
    private final FormTexts texts;
    private final Options options;

    FieldInputs(Types types, FormTexts texts) {
        this.types = types;
        this.texts = texts;
        this.options = new Options(texts);
    }

    /** Returns the input of a record's field. */
    ObjectNode of(Field field) {
        return of(field, field.rules().translated());
    }

    /** Returns the input of a record's field whose values are lists, where its kind could be written with more. */
    ObjectNode ofList(Field field) {
        ObjectNode input = of(field);
        if (field.kind().name().equals(HOURS)) {
            week(input, field.rules().translated());
        }
        return input;
    }

    /** Returns the input of a text in Markdown, such as a record's body. */
    ObjectNode markdown(String name, String label, String hint) {
        ObjectNode input = JSON.objectNode().put("name", name).put("label", label);
        prose(input);
        return input.put("required", false).put("i18n", "translate").put("hint", hint);
    }

    private ObjectNode of(Field field, boolean translated) {
        ObjectNode input = JSON.objectNode().put("name", field.name()).put("label", texts.of(field.label()));
        describe(input, field.kind(), translated);
        rules(input, field, translated);
        hint(input, field);
        return input;
    }

    private static void rules(ObjectNode input, Field field, boolean translated) {
        input.put("required", field.rules().required());
        language(input, translated);
    }

    private static void language(ObjectNode input, boolean translated) {
        if (translated) {
            input.put("i18n", "translate");
        } else {
            input.put("i18n", false);
        }
    }

    private void hint(ObjectNode input, Field field) {
        String hint = texts.of(field.help().hint());
        Optional<String> example = Optional.of(field.help().example())
                .filter(text -> !text.isEmpty() && !text.startsWith("{") && isWritten(input))
                .map(text -> texts.get("example", text.startsWith("[") ? text.substring(1, text.length() - 1) : text));
        String all = (hint + " " + example.orElse("")).strip();
        if (!all.isEmpty()) {
            input.put("hint", all);
        }
    }

    /** Where one chooses, an example of how the choice is written in a file would mislead. */
    private static boolean isWritten(ObjectNode input) {
        String widget = input.path("field").path("widget").asText(input.path("widget").asText());
        return widget.equals("string") || widget.equals("text");
    }

    private void describe(ObjectNode input, FieldKind kind, boolean translated) {
        if (kind instanceof ListKind list) {
            items(input, list.of(), translated);
        } else if (kind instanceof GroupKind group) {
            input.put("widget", "object").set("fields", fields(group.fields(), translated));
        } else if (kind instanceof TextKind text) {
            input.put("widget", text.max() > SHORT_TEXT ? "text" : "string").put("maxlength", text.max());
        } else if (kind instanceof ReferenceKind reference) {
            relation(input, reference.type());
        } else {
            plain(input, kind, translated);
        }
    }

    private void plain(ObjectNode input, FieldKind kind, boolean translated) {
        Optional<ArrayNode> choices = options.of(kind);
        if (choices.isPresent()) {
            input.put("widget", "select").set("options", choices.get());
            return;
        }
        switch (kind.name()) {
            case "markdown" -> prose(input);
            case "date" -> input.put("widget", "datetime").put("type", "date").put("format", "YYYY-MM-DD");
            case "place" -> input.put("widget", "object").set("fields",
                    parts("place", translated, "street", "city", "postal-code", "latitude", "longitude", "virtual"));
            case HOURS -> input.put("widget", "object").set("fields",
                    parts("opening", translated, "week", "holidays", "exceptions", "valid"));
            case "image" -> input.put("widget", "object").set("fields",
                    parts("image", translated, "file", "alt", "decorative"));
            case "file" -> input.put("widget", "object").set("fields",
                    parts("file", translated, "file", "language", "title", "accessible"));
            default -> written(input, kind instanceof MomentKind moment && moment.dayAlone() ? "date-or-time" : kind.name());
        }
    }

    private void week(ObjectNode input, boolean translated) {
        input.put("widget", "list").set("fields", parts("hours", translated, "days", "from", "to", "break", "note"));
    }

    private void items(ObjectNode input, FieldKind of, boolean translated) {
        ObjectNode item = JSON.objectNode().put("name", "item").put("label", input.path("label").asText());
        describe(item, of, translated);
        switch (item.path("widget").asText()) {
            case "select", "relation" -> {
                describe(input, of, translated);
                input.put("multiple", true);
            }
            case "object" -> input.put("widget", "list").set("fields", item.get("fields"));
            default -> {
                language(item.put("required", true), translated);
                input.put("widget", "list").set("field", item);
            }
        }
    }

    private void relation(ObjectNode input, String type) {
        String title = types.find(type).flatMap(target -> target.field(Role.TITLE)).map(Field::name).orElse("title");
        input.put("widget", "relation").put("collection", type).put("value_field", "{{slug}}");
        input.set("display_fields", JSON.arrayNode().add(title));
        input.set("search_fields", JSON.arrayNode().add(title).add("{{slug}}"));
    }

    private static void prose(ObjectNode input) {
        ArrayNode buttons = JSON.arrayNode();
        List.of("bold", "italic", "link", "heading-two", "heading-three", "bulleted-list", "numbered-list", "quote")
                .forEach(buttons::add);
        input.put("widget", "richtext").set("buttons", buttons);
        input.set("editor_components", JSON.arrayNode());
    }

    private void written(ObjectNode input, String kind) {
        input.put("widget", "string");
        WrittenForm.of(kind).ifPresent(form -> input.set("pattern",
                JSON.arrayNode().add(form.pattern()).add(texts.advice(form.problem()))));
    }

    private ArrayNode fields(List<Field> fields, boolean translated) {
        ArrayNode inputs = JSON.arrayNode();
        fields.forEach(field -> inputs.add(of(field, translated)));
        return inputs;
    }

    /** The parts of a kind that has parts of its own, by their names. */
    private ArrayNode parts(String kind, boolean translated, String... names) {
        ArrayNode inputs = JSON.arrayNode();
        for (String name : names) {
            String key = kind + "." + name;
            ObjectNode input = inputs.addObject().put("name", name).put("label", texts.get(key));
            part(input, name, translated);
            language(input.put("required", REQUIRED_PARTS.contains(key)), translated);
            texts.find(key + ".hint").ifPresent(hint -> input.put("hint", hint));
        }
        return inputs;
    }

    private void part(ObjectNode input, String name, boolean translated) {
        switch (name) {
            case "latitude", "longitude" -> written(input, "number");
            case "from", "to" -> written(input, "time");
            case "virtual" -> written(input, "url");
            case "valid", "date" -> written(input, "period");
            case "week" -> week(input, translated);
            case "exceptions" -> input.put("widget", "list").set("fields",
                    parts("special", translated, "date", "closed", "from", "to", "break", "note"));
            case "holidays" -> input.put("widget", "select").set("options", options.holidays());
            case "closed", "decorative", "accessible" -> input.put("widget", "select").set("options", options.yesAndNo());
            case "language" -> input.put("widget", "select").set("options", options.languages());
            case "alt" -> input.put("widget", "object").set("fields", parts("alt", translated, "cs", "en"));
            default -> written(input, name);
        }
    }
}
