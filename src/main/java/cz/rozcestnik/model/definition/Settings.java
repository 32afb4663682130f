package cz.rozcestnik.model.definition;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.Keys;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.model.kind.YesNoKind;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of a mapping in a model or in the settings of a site, and tells every key that is not known. */
public final class Settings {
    private static final FieldKind LINE = new TextKind(TextKind.LONGEST);

    private final YamlNode.Mapping mapping;
    private final Reading reading;

    private Settings(YamlNode.Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** Returns the keys of a node, of which these are known; a node that is no mapping has none, and that is told. */
    public static Settings of(YamlNode node, Reading reading, String... known) {
        if (node instanceof YamlNode.Mapping mapping) {
            Keys.refuseUnknown(mapping, List.of(known), reading);
            return new Settings(mapping, reading);
        }
        reading.problems().add(ProblemCode.GROUP_EXPECTED, node.place(), String.join(", ", known));
        return new Settings(new YamlNode.Mapping(Map.of(), node.place()), reading);
    }

    /** Returns the value of a key as it was written. */
    public Optional<YamlNode> node(String key) {
        return mapping.value(key);
    }

    /** Returns the value of a key, or tells that it is missing. */
    public Optional<YamlNode> required(String key) {
        if (mapping.value(key).isEmpty()) {
            reading.problems().add(ProblemCode.SETTING_MISSING, mapping.place(), key);
        }
        return mapping.value(key);
    }

    /** Returns the text of a key. */
    public Optional<String> text(String key) {
        return mapping.value(key).flatMap(node -> text(node, reading));
    }

    /** Returns whether a key says yes; without the key, what is given. */
    public boolean yes(String key, boolean otherwise) {
        return mapping.value(key).flatMap(node -> new YesNoKind().read(node, reading))
                .map(value -> ((Value.YesNo) value).yes()).orElse(otherwise);
    }

    /** Returns the texts of a key in every language, or tells which one is missing. */
    public Optional<Labels> labels(String key) {
        return mapping.value(key).map(node -> labels(node, reading));
    }

    /** Returns the texts of a key as they were written, by their own keys in the order written. */
    public Map<String, YamlNode> mapping(String key) {
        return mapping.value(key).map(node -> entries(node, reading)).orElse(Map.of());
    }

    /** Returns the items of a list in the order written; any other node is told. */
    public static List<YamlNode> items(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        reading.problems().add(ProblemCode.LIST_EXPECTED, node.place());
        return List.of();
    }

    /** Returns the entries of a mapping in the order written; any other node is told. */
    public static Map<String, YamlNode> entries(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping found)) {
            reading.problems().add(ProblemCode.GROUP_EXPECTED, node.place(), "…");
            return Map.of();
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        found.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        return entries;
    }

    /** Returns a text in every language, or tells which one is missing. */
    public static Labels labels(YamlNode node, Reading reading) {
        String[] codes = Language.codes().toArray(String[]::new);
        Settings settings = of(node, reading, codes);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            settings.required(language.code()).flatMap(value -> textOrEmpty(value, reading.in(language)))
                    .ifPresent(text -> texts.put(language, text));
        }
        return new Labels(texts);
    }

    private static Optional<String> text(YamlNode node, Reading reading) {
        return LINE.read(node, reading).map(value -> ((Value.Text) value).text());
    }

    private static Optional<String> textOrEmpty(YamlNode node, Reading reading) {
        boolean empty = node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
        return empty ? Optional.of("") : text(node, reading);
    }
}
