package cz.rozcestnik.model.definition;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.ModelNames;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of a model. */
final class FieldReader {
    private static final List<String> COMMON =
            List.of("kind", "label", "hint", "example", "required", "translated", "role", "search", "facet");

    private final Reading reading;
    private final KindReader kinds;

    FieldReader(Reading reading) {
        this.reading = reading;
        this.kinds = new KindReader(reading, this);
    }

    /** Reads the fields of a mapping by their names. */
    List<Field> fields(YamlNode node) {
        List<Field> fields = new ArrayList<>();
        refuseNames(node);
        Settings.entries(node, reading).forEach((name, field) -> field(name, field).ifPresent(fields::add));
        return fields;
    }

    private void refuseNames(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().stream().filter(entry -> !ModelNames.isName(entry.key())).forEach(entry ->
                    reading.problems().add(ProblemCode.MODEL_NAME_INVALID, entry.keyPlace(), entry.key()));
        }
    }

    private Optional<Field> field(String name, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", COMMON));
        }
        Map<String, YamlNode> written = Settings.entries(node, reading);
        Optional<String> kindName = Optional.ofNullable(written.get("kind")).flatMap(reading::text);
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(kindName.map(KindReader::parameters).orElse(List.of()));
        Settings settings = Settings.of(node, reading, known.toArray(String[]::new));
        Optional<FieldKind> kind = settings.required("kind").flatMap(value -> kinds.kind(settings, value));
        Optional<Labels> label = settings.required("label").map(value -> Settings.labels(value, reading));
        if (kind.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        Field.Help help = new Field.Help(label.get(), settings.labels("hint").orElse(Labels.same("")),
                settings.node("example").flatMap(reading::text).orElse(""));
        Field.Rules rules = new Field.Rules(settings.yes("required", false), settings.yes("translated", false));
        return Optional.of(new Field(name, kind.get(), help, rules, use(settings)));
    }

    private Field.Use use(Settings settings) {
        Optional<Role> role = settings.node("role").flatMap(node -> reading.text(node).flatMap(text -> {
            Optional<Role> found = Role.of(text);
            if (found.isEmpty()) {
                refuse(ProblemCode.MODEL_ROLE_UNKNOWN, node.place(), text, Role.codes());
            }
            return found;
        }));
        float weight = settings.node("search").flatMap(kinds::number)
                .map(BigDecimal::floatValue).orElse(0f);
        return new Field.Use(role, weight, settings.yes("facet", false));
    }

    void refuse(ProblemCode code, Place place, String word, List<String> known) {
        String meant = Suggestion.closest(word, known).orElse(String.join(", ", known));
        reading.problems().add(code, place, word, meant);
    }

    /** Returns fields by name, the later ones in the place of earlier ones of the same name. */
    static List<Field> merged(List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return List.copyOf(byName.values());
    }
}
