package cz.rozcestnik.model;

import cz.rozcestnik.source.SourceFile;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files in a record's own folder.
 *
 * @param folder of the record in {@code content}, such as {@code service/poradna}
 * @param files  by their names
 */
public record Attachments(String folder, SortedMap<String, SourceFile> files) {
    /** No files. */
    public static final Attachments NONE = new Attachments("", Collections.emptySortedMap());

    /** Keeps a copy. */
    public Attachments {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the file of a name; letters with diacritics may be composed in one of the two and decomposed in the other. */
    public Optional<Attachment> find(String name) {
        return Optional.ofNullable(files.get(name)).map(file -> name)
                .or(() -> files.keySet().stream().filter(other -> composed(other).equals(composed(name))).findFirst())
                .map(found -> new Attachment(folder, found, files.get(found).bytes().length));
    }

    /** Returns the content of a file that was found. */
    public byte[] bytes(Attachment file) {
        return files.get(file.name()).bytes();
    }

    /** Returns the names of all files. */
    public Set<String> names() {
        return files.keySet();
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
