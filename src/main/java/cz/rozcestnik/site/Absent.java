package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records that have a file and are not published.
 *
 * @param unready   drafts, and what could not be read
 * @param scheduled those whose time is still to come
 * @param ended     those whose time is over; their old addresses say so
 */
public record Absent(
        Set<RecordName> unready, SortedMap<RecordName, SiteRecord> scheduled, SortedMap<RecordName, SiteRecord> ended) {

    /** Keeps copies. */
    public Absent {
        unready = Set.copyOf(unready);
        scheduled = Collections.unmodifiableSortedMap(new TreeMap<>(scheduled));
        ended = Collections.unmodifiableSortedMap(new TreeMap<>(ended));
    }
}
