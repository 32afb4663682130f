package cz.rozcestnik.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted before, by the days. */
public record CoverageHistory(SortedMap<LocalDate, Snapshot> snapshots) {
    /** No snapshot was taken yet. */
    public static final CoverageHistory NONE = new CoverageHistory(new TreeMap<>());

    /** Keeps a copy. */
    public CoverageHistory {
        snapshots = Collections.unmodifiableSortedMap(new TreeMap<>(snapshots));
    }

    /** Returns the last snapshot taken before a day. */
    public Optional<Snapshot> before(LocalDate day) {
        SortedMap<LocalDate, Snapshot> earlier = snapshots.headMap(day);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.lastKey()));
    }

    /** Returns whether a snapshot says something that the last one of its day or an earlier day does not. */
    public boolean lacks(Snapshot snapshot) {
        return !snapshot.counts().isEmpty() && before(snapshot.day().plusDays(1))
                .filter(last -> last.counts().equals(snapshot.counts())).isEmpty();
    }
}
