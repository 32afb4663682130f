package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All content files of a site.
 *
 * @param read    those that could be read, in the order of their paths
 * @param written the records for which there are files, readable or not, with their languages
 */
public record Documents(List<Document> read, Map<RecordName, Set<Language>> written) {

    /** No files at all. */
    public static final Documents NONE = new Documents(List.of(), Map.of());

    /** Keeps copies. */
    public Documents {
        read = List.copyOf(read);
        written = Map.copyOf(written);
    }
}
