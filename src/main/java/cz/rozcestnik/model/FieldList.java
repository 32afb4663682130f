package cz.rozcestnik.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** The fields of a type in the order of its model; each is found by its name and by its role without a look at the others. */
final class FieldList extends AbstractList<Field> implements RandomAccess {
    private final List<Field> fields;
    private final Map<String, Optional<Field>> byName = new HashMap<>();
    private final Map<Role, Optional<Field>> byRole = new EnumMap<>(Role.class);

    /** Of two fields with one name or role the first is found. */
    FieldList(Collection<Field> fields) {
        this.fields = List.copyOf(fields);
        for (Field field : this.fields) {
            byName.putIfAbsent(field.name(), Optional.of(field));
            field.use().role().ifPresent(role -> byRole.putIfAbsent(role, Optional.of(field)));
        }
    }

    Optional<Field> named(String name) {
        return byName.getOrDefault(name, Optional.empty());
    }

    Optional<Field> with(Role role) {
        return byRole.getOrDefault(role, Optional.empty());
    }

    @Override
    public Field get(int index) {
        return fields.get(index);
    }

    @Override
    public int size() {
        return fields.size();
    }
}
