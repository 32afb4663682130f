package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The keys that a mapping may have. */
public final class Keys {
    /** A space that YAML takes for a letter. */
    private static final String HARD_SPACE = "\u00a0";

    private Keys() {
    }

    /**
     * Tells every key that is not known, at the key.
     *
     * @return the known keys that were meant by misspelt ones, which therefore are not missing
     */
    public static Set<String> refuseUnknown(YamlNode.Mapping mapping, List<String> known, Reading reading) {
        return known.containsAll(mapping.byKey().keySet()) ? Set.of() : refuse(mapping, known, List.of(), reading);
    }

    /**
     * Tells every key that is the name of no field, at the key; what people call a field is known to mean its name.
     *
     * @return the names of fields that were meant by misspelt keys, which therefore are not missing
     */
    public static Set<String> refuseUnknownFields(YamlNode.Mapping mapping, List<Field> fields, Reading reading) {
        if (areAllFields(mapping.byKey(), fields)) {
            return Set.of();
        }
        return refuse(mapping, fields.stream().map(Field::name).toList(), fields, reading);
    }

    /** So it is almost always; no two fields have one name. */
    private static boolean areAllFields(Map<String, YamlNode.Entry> byKey, List<Field> fields) {
        int found = 0;
        for (Field field : fields) {
            found += byKey.containsKey(field.name()) ? 1 : 0;
        }
        return found == byKey.size();
    }

    private static Set<String> refuse(
            YamlNode.Mapping mapping, List<String> known, List<Field> fields, Reading reading) {
        Map<String, String> labels = new TreeMap<>();
        fields.forEach(field -> field.label().texts().values().forEach(label -> labels.putIfAbsent(label, field.name())));
        Set<String> misspelt = new HashSet<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.key().startsWith(HARD_SPACE)) {
                misspelt.add(entry.key().replace(HARD_SPACE, "").strip());
                reading.problems().add(ProblemCode.YAML_HARD_SPACE, entry.keyPlace());
            } else if (!known.contains(entry.key())) {
                Optional<StatusAsField> status = StatusAsField.of(entry, fields);
                Optional<String> meant = Suggestion.closest(entry.key(), known)
                        .or(() -> Suggestion.closest(entry.key(), labels.keySet()).map(labels::get)
                                .filter(name -> mapping.value(name).isEmpty()));
                if (status.isPresent()) {
                    misspelt.add(status.get().field());
                    reading.problems().add(ProblemCode.STATUS_AS_FIELD, entry.keyPlace(), entry.key(), status.get().line());
                } else if (meant.isPresent()) {
                    misspelt.add(meant.get());
                    reading.problems().add(ProblemCode.FIELD_UNKNOWN_SUGGESTED, entry.keyPlace(), entry.key(), meant.get());
                } else {
                    reading.problems().add(ProblemCode.FIELD_UNKNOWN, entry.keyPlace(), entry.key(),
                            String.join(", ", known));
                }
            }
        }
        return misspelt;
    }
}
