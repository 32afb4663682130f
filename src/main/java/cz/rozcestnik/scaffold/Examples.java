package cz.rozcestnik.scaffold;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.KindExample;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.MarkdownKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Examples of what stands in fields, each a value that passes the checks of its site.
 *
 * <p>A field's own example comes first, then one of its kind. References name a record that there is.
 */
public record Examples(Site site, Language language, SortedMap<String, KindExample> kinds) {
    private static final Set<String> WRITTEN_IN_YAML = Set.of("list", "group", "opening-hours", "place", "image", "file");
    private static final String UNKNOWN = "…";
    private static final String NAMELESS = "jmeno-zaznamu";

    /** Returns the examples of a site, with words of a language. */
    public static Examples of(Site site, Language language) {
        return new Examples(site, language, KindExample.all());
    }

    /** Returns the lines that a field and an example of its value take in a file, such as {@code email: a@example.org}. */
    public List<String> lines(Field field) {
        return value(field).under(field.name());
    }

    private Snippet value(Field field) {
        String own = field.help().example();
        if (field.kind() instanceof ReferenceKind reference) {
            return Snippet.text(record(reference.type(), own));
        }
        if (own.isEmpty() || isListOfReferences(field.kind())) {
            return ofKind(field.kind(), field);
        }
        if (field.kind() instanceof MarkdownKind) {
            return Snippet.block(own);
        }
        if (field.kind() instanceof ListKind list && !isCollection(own)) {
            return Snippet.list(List.of(scalar(list.of(), own)));
        }
        return scalar(field.kind(), own);
    }

    private static Snippet scalar(FieldKind kind, String written) {
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        return quoted || WRITTEN_IN_YAML.contains(kind.name()) ? Snippet.raw(written) : Snippet.text(written);
    }

    private static boolean isCollection(String written) {
        return written.startsWith("[") || written.startsWith("-") || written.startsWith("{");
    }

    private static boolean isListOfReferences(FieldKind kind) {
        return kind instanceof ListKind list && list.of() instanceof ReferenceKind;
    }

    private Snippet ofKind(FieldKind kind, Field field) {
        if (kind instanceof ChoiceKind choice) {
            return Snippet.text(choice.choices().keySet().iterator().next());
        }
        if (kind instanceof ReferenceKind reference) {
            return Snippet.text(record(reference.type(), ""));
        }
        if (kind instanceof ListKind list) {
            return Snippet.list(List.of(ofKind(list.of(), field)));
        }
        if (kind instanceof GroupKind group) {
            return group(group);
        }
        if (kind instanceof NumberKind number) {
            return Snippet.text(number.min().map(java.math.BigDecimal::toPlainString).orElse("1"));
        }
        if (kind instanceof TextKind text) {
            return Snippet.text(cut(field.label().in(language), text.max()));
        }
        return Optional.ofNullable(kinds.get(kind.name())).map(example -> Snippet.ofField(example.example()))
                .orElse(Snippet.text(UNKNOWN));
    }

    private Snippet group(GroupKind group) {
        List<String> lines = new ArrayList<>();
        group.fields().forEach(field -> lines.addAll(lines(field)));
        return new Snippet(lines);
    }

    private String record(String type, String wished) {
        if (site.record(new RecordName(type, wished)).isPresent()) {
            return wished;
        }
        // Records are ordered by their types.
        return site.records().tailMap(new RecordName(type, "")).keySet().stream().limit(1).filter(name -> name.type().equals(type))
                .map(RecordName::name).findFirst().orElse(wished.isEmpty() ? NAMELESS : wished);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
