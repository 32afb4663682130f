package cz.rozcestnik.search;

import java.util.List;

/**
 * A term of the index.
 *
 * @param term   as in {@link Word#term()}
 * @param fields its postings in each field, in the order of the manifest; empty where it does not stand
 */
public record TermEntry(String term, List<Postings> fields) {
}
