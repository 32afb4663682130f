package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record says under the roles of its fields, to a reader of a language; exporters ask it. */
public record Facts(SiteRecord record, Language reader) {

    /** Returns the text of a role without markup, on one line where it was one; empty where there is none. */
    public String text(Role role) {
        return record.value(role, reader).map(Value::normal).orElse("");
    }

    /** Returns all values of a kind under a role, also those in lists and groups, in their order. */
    public <T extends Value> Stream<T> all(Role role, Class<T> kind) {
        return record.values(role, reader).stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the first value of a kind under a role. */
    public <T extends Value> Optional<T> one(Role role, Class<T> kind) {
        return firstOf(record.values(role, reader), kind);
    }

    /** Returns the first value of a kind in any field, in the order of the model. */
    public <T extends Value> Optional<T> first(Class<T> kind) {
        for (Field field : record.type().fields()) {
            Optional<Value> value = record.value(field, reader);
            if (value.isPresent() && kind.isInstance(value.get())) {
                return value.map(kind::cast);
            }
        }
        return Optional.empty();
    }

    private static <T extends Value> Optional<T> firstOf(List<Value> values, Class<T> kind) {
        for (Value value : values) {
            if (kind.isInstance(value)) {
                return Optional.of(kind.cast(value));
            }
        }
        return Optional.empty();
    }
}
