package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Types;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types whose records fields refer to. */
public final class Targets {
    private Targets() {
    }

    /** Returns the types that any field of a site refers to. */
    public static Set<String> of(Types types) {
        Set<String> targets = new TreeSet<>();
        types.all().forEach(type -> type.fields().forEach(field -> of(field).forEach(targets::add)));
        return targets;
    }

    /** Returns the types whose records are regions: one that names the whole country names all of them. */
    public static Set<String> regions(Types types) {
        Set<String> regions = new TreeSet<>();
        types.all().forEach(type -> type.fields().forEach(field -> of(field.kind(), true).forEach(regions::add)));
        return regions;
    }

    /** Returns the types that a field refers to. */
    public static Stream<String> of(Field field) {
        return of(field.kind(), false);
    }

    private static Stream<String> of(FieldKind kind, boolean regions) {
        if (kind instanceof ReferenceKind reference) {
            return regions ? Stream.empty() : Stream.of(reference.type());
        }
        if (kind instanceof RegionKind region) {
            return Stream.of(region.type());
        }
        if (kind instanceof ListKind list) {
            return of(list.of(), regions);
        }
        return kind instanceof GroupKind group ? group.fields().stream().flatMap(field -> of(field.kind(), regions)) : Stream.empty();
    }
}
