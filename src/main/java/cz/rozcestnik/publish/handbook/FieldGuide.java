package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.KindTexts;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.publish.handbook.TypeGuide.ChoiceEntry;
import cz.rozcestnik.publish.handbook.TypeGuide.FieldEntry;
import cz.rozcestnik.publish.handbook.TypeGuide.Kind;
import cz.rozcestnik.scaffold.Examples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Explains the fields of a model in a language. */
final class FieldGuide {
    private final Language language;
    private final Examples examples;
    private final Types types;
    private final KindTexts kinds;
    private final Phrases words;

    FieldGuide(Language language, Examples examples, Types types) {
        this.language = language;
        this.examples = examples;
        this.types = types;
        this.kinds = KindTexts.in(language);
        this.words = HandbookResources.phrases("words", language);
    }

    List<FieldEntry> of(List<Field> fields) {
        return fields.stream().map(this::entry).toList();
    }

    private FieldEntry entry(Field field) {
        boolean list = field.kind() instanceof ListKind;
        FieldKind item = field.kind() instanceof ListKind kind ? kind.of() : field.kind();
        Kind kind = new Kind(item.name(), kinds.label(item.name()).orElse(item.name()), explanation(item), list);
        return new FieldEntry(field.name(), field.label().in(language), field.help().hint().in(language), kind,
                field.rules().required(), field.rules().translated(), String.join("\n", examples.lines(field)),
                choices(item), item instanceof GroupKind group ? of(group.fields()) : List.of(), target(item));
    }

    private String explanation(FieldKind kind) {
        String text = kinds.explanation(kind.name()).orElse("");
        if (kind instanceof TextKind limited && limited.max() < TextKind.LONGEST) {
            return text + " " + words.get("most", limited.max());
        }
        if (kind instanceof NumberKind number) {
            return text + bound("from", number.min()) + bound("to", number.max());
        }
        return text;
    }

    private String bound(String key, Optional<BigDecimal> bound) {
        return bound.map(value -> " " + words.get(key, value.toPlainString())).orElse("");
    }

    private List<ChoiceEntry> choices(FieldKind kind) {
        return kind instanceof ChoiceKind choice
                ? choice.choices().entrySet().stream()
                        .map(one -> new ChoiceEntry(one.getKey(), one.getValue().in(language))).toList()
                : List.of();
    }

    private Optional<String> target(FieldKind kind) {
        return kind instanceof ReferenceKind reference
                ? types.find(reference.type()).map(type -> type.name()) : Optional.empty();
    }
}
