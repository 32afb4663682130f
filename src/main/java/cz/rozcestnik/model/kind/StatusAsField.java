package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** The status of a record as a field of its own, as other programs have it: {@code draft: yes}, {@code published: false}. */
record StatusAsField(String field, String code) {

    /** Returns the status that somebody meant by a key that is no field; nothing where the key is no status either. */
    static Optional<StatusAsField> of(YamlNode.Entry entry, List<Field> fields) {
        return fields.stream().filter(field -> field.is(Role.STATUS) && field.kind() instanceof ChoiceKind).findFirst()
                .flatMap(field -> code(entry, (ChoiceKind) field.kind()).map(code -> new StatusAsField(field.name(), code)));
    }

    /** Returns the line to write instead. */
    String line() {
        return field + ": " + code;
    }

    private static Optional<String> code(YamlNode.Entry entry, ChoiceKind status) {
        return status.meant(entry.key()).flatMap(code -> isDenied(entry.value()) ? opposite(code, status) : Optional.of(code));
    }

    private static boolean isDenied(YamlNode value) {
        return value instanceof YamlNode.Scalar scalar && YesNoKind.parse(scalar.text().strip()).filter(yes -> !yes).isPresent();
    }

    /** What is no draft is published, and what is not published is a draft. */
    private static Optional<String> opposite(String code, ChoiceKind status) {
        Optional<String> published = status.choices().keySet().stream().filter(other -> !other.equals(Role.DRAFT)).findFirst();
        return published.filter(code::equals).isEmpty() ? published
                : Optional.of(Role.DRAFT).filter(status.choices()::containsKey);
    }
}
