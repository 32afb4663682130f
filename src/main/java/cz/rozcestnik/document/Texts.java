package cz.rozcestnik.document;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.source.YamlNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a translator of a file translates, as it was written: the translated fields in the order of the model, then the body.
 *
 * <p>The texts are in a normal form, which line ends, quotes, trailing spaces, the order of keys and the composition of
 * letters do not change. What each language has for itself, the end of the address and the words people search by, is
 * not among them.
 *
 * @param byName by the name of the field, or {@link #BODY}; empty texts are not there
 */
public record Texts(Map<String, String> byName) {
    /** The name of the body: no field can have it. */
    public static final String BODY = "BODY";

    private static final Set<Role> OF_EACH_LANGUAGE = Set.of(Role.SLUG, Role.KEYWORDS, Role.SOURCE, Role.WAIVERS);
    private static final String INDENT = "  ";

    /** Keeps a copy. */
    public Texts {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Returns the texts of a file of a type. */
    static Texts of(ContentType type, YamlNode fields, String body) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fields instanceof YamlNode.Mapping mapping) {
            for (Field field : type.fields()) {
                YamlNode.Entry entry = isTranslated(field) ? mapping.byKey().get(field.name()) : null;
                String text = entry == null ? "" : normal(entry.value());
                if (!text.isEmpty()) {
                    texts.put(field.name(), text);
                }
            }
        }
        String text = normal(body);
        if (!text.isEmpty()) {
            texts.put(BODY, text);
        }
        return new Texts(texts);
    }

    /** Returns whether a translator translates a field. */
    public static boolean isTranslated(Field field) {
        return field.rules().translated() && (field.use().role().isEmpty() || !OF_EACH_LANGUAGE.contains(field.use().role().get()));
    }

    /** Returns the text of a field, or of the body. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the parts of a text in which a change can be told: its paragraphs, and the items of its lists. */
    public static List<String> parts(String text) {
        List<StringBuilder> parts = new ArrayList<>();
        boolean starts = true;
        for (String line : text.lines().toList()) {
            if (line.isEmpty()) {
                starts = true;
                continue;
            }
            if (starts || line.startsWith("- ")) {
                parts.add(new StringBuilder());
            }
            StringBuilder part = parts.get(parts.size() - 1);
            part.append(part.isEmpty() ? "" : "\n").append(line);
            starts = false;
        }
        return parts.stream().map(StringBuilder::toString).toList();
    }

    private static String normal(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return normal(scalar.text());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(item -> "- " + indented(normal(item))).collect(Collectors.joining("\n"));
        }
        return ((YamlNode.Mapping) node).entries().stream().sorted(Comparator.comparing(YamlNode.Entry::key))
                .map(entry -> entry.key() + ": " + indented(normal(entry.value())))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n" + INDENT);
    }

    /** Returns a text in the normal form. */
    static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean oneLine = composed.indexOf('\n') < 0 && composed.indexOf('\r') < 0;
        return oneLine ? composed.strip()
                : composed.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
    }
}
