package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records that are not published now.
 *
 * @param drafts    those that are not to be published yet
 * @param scheduled those whose time is still to come
 * @param ended     those whose time is over; their old addresses say so
 */
public record Absent(
        Set<RecordName> drafts, SortedMap<RecordName, SiteRecord> scheduled, SortedMap<RecordName, SiteRecord> ended) {

    /** Keeps copies. */
    public Absent {
        drafts = Set.copyOf(drafts);
        scheduled = Collections.unmodifiableSortedMap(new TreeMap<>(scheduled));
        ended = Collections.unmodifiableSortedMap(new TreeMap<>(ended));
    }

    /** Returns whether a record is among them. */
    public boolean contains(RecordName name) {
        return drafts.contains(name) || scheduled.containsKey(name) || ended.containsKey(name);
    }
}
