package cz.rozcestnik.document;

import java.util.List;
import java.util.Set;

/**
 * All content files of a site.
 *
 * @param read    those that could be read, in the order of their paths
 * @param written the records for which there is a file, readable or not
 */
public record Documents(List<Document> read, Set<RecordName> written) {

    /** Keeps copies. */
    public Documents {
        read = List.copyOf(read);
        written = Set.copyOf(written);
    }
}
