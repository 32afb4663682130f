package cz.rozcestnik.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All content types of a site by name. */
public record Types(SortedMap<String, ContentType> byName) {

    /** Keeps a copy. */
    public Types {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Returns the type of a name. */
    public Optional<ContentType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns all types in the order of their names. */
    public Collection<ContentType> all() {
        return byName.values();
    }
}
