package cz.rozcestnik.model;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files in a record's own folder.
 *
 * @param folder of the record in {@code content}, such as {@code service/poradna}
 * @param sizes  in bytes, by the names of the files
 */
public record Attachments(String folder, SortedMap<String, Long> sizes) {
    /** No files. */
    public static final Attachments NONE = new Attachments("", Collections.emptySortedMap());

    /** Keeps a copy. */
    public Attachments {
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }

    /** Returns the file of a name. */
    public Optional<Attachment> find(String name) {
        return Optional.ofNullable(sizes.get(name)).map(size -> new Attachment(folder, name, size));
    }

    /** Returns the names of all files. */
    public Set<String> names() {
        return sizes.keySet();
    }
}
