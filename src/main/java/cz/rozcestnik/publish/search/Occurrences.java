package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.TermEntry;
import java.util.List;

/**
 * A term with everything the index knows of it.
 *
 * @param term   with its postings in each field
 * @param places for each field, its places in each document
 */
record Occurrences(TermEntry term, List<int[][]> places) {
}
