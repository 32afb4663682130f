package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
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
        return record.value(role, reader).stream().flatMap(Facts::inner).filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the first value of a kind under a role. */
    public <T extends Value> Optional<T> one(Role role, Class<T> kind) {
        return all(role, kind).findFirst();
    }

    /** Returns the first value of a kind in any field, in the order of the model. */
    public <T extends Value> Optional<T> first(Class<T> kind) {
        return record.type().fields().stream().flatMap(field -> record.value(field, reader).stream())
                .filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Value> inner(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(Facts::inner);
        }
        return value instanceof Value.Group group ? group.values().values().stream().flatMap(Facts::inner) : Stream.of(value);
    }
}
