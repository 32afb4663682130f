package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.document.TextDifference;
import cz.rozcestnik.document.Texts;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * How a translation stands to its original.
 *
 * @param state   whether it says what the original says
 * @param changes what changed in the original since the translation was made
 */
public record Translation(State state, List<Text> changes) {

    /** Whether a translation says what its original says. */
    public enum State {
        /** It was made from the original as it is now. */
        CURRENT,
        /** The original has changed since. */
        OUTDATED,
        /** It does not say from what it was made. */
        UNPINNED
    }

    /**
     * A text that is translated.
     *
     * @param name  of its field, or {@link Texts#BODY}
     * @param field nothing for the body
     * @param difference from what it said when it was translated; nothing where that is not known
     */
    public record Text(String name, Optional<Field> field, Optional<TextDifference> difference) {

        /** Returns the field's name for people; nothing for the body. */
        public Optional<Labels> label() {
            return field.map(Field::label);
        }
    }

    /** Keeps a copy. */
    public Translation {
        changes = List.copyOf(changes);
    }

    /** Returns how a translation stands to its original; a type without a field for the fingerprint knows no drift. */
    public static Translation of(Document original, Document translation) {
        if (original.type().field(Role.SOURCE).isEmpty()) {
            return new Translation(State.CURRENT, List.of());
        }
        return pinned(translation).map(pinned -> compare(original, translation, pinned))
                .orElse(new Translation(State.UNPINNED, List.of()));
    }

    /** Returns the texts of an original that a translation leaves out; an empty or required one is a problem of its own. */
    public static List<Text> missing(Document original, Document translation) {
        return original.texts().byName().keySet().stream()
                .filter(name -> translation.texts().text(name).isEmpty() && !translation.places().hold(name))
                .map(name -> new Text(name, original.type().field(name), Optional.empty()))
                .filter(text -> text.field().filter(field -> field.rules().required()).isEmpty())
                .toList();
    }

    /** Returns from which texts a translation says it was made, where it does. */
    public static Optional<SourceFingerprint> pinned(Document translation) {
        return translation.value(Role.SOURCE).filter(Value.Text.class::isInstance)
                .flatMap(value -> SourceFingerprint.read(((Value.Text) value).text()));
    }

    /** Returns whether the kept words of the original are not those that a translation says it was made from. */
    public static boolean isContradicted(Document translation) {
        return translation.origin().flatMap(origin -> pinned(translation)
                .filter(pinned -> !pinned.equals(SourceFingerprint.of(origin)))).isPresent();
    }

    private static Translation compare(Document original, Document translation, SourceFingerprint pinned) {
        Optional<Texts> origin = translation.origin().filter(texts -> !isContradicted(translation));
        ContentType type = original.type();
        List<Text> changes = pinned.changes(SourceFingerprint.of(original.texts())).stream()
                .map(name -> new Text(name, type.field(name).filter(Texts::isTranslated), origin.map(texts ->
                        TextDifference.of(texts.text(name).orElse(""), original.texts().text(name).orElse("")))))
                .filter(change -> change.name().equals(Texts.BODY) || change.field().isPresent())
                .toList();
        return new Translation(changes.isEmpty() ? State.CURRENT : State.OUTDATED, changes);
    }
}
