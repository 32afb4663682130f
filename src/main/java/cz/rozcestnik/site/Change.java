package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A moment at which a site is different without anybody editing it, so that it must be built again.
 *
 * @param moment when (Europe/Prague)
 * @param record whose time it is
 * @param what   happens to it
 */
public record Change(LocalDateTime moment, RecordName record, What what) {

    /** What happens to a record. */
    public enum What {
        /** It appears. */
        APPEARS,
        /** It ends. */
        ENDS
    }

    /** Returns the changes after a moment, the next one first. */
    static List<Change> after(LocalDateTime clock, Stream<SiteRecord> records) {
        List<Change> changes = new ArrayList<>();
        records.forEach(record -> {
            Window window = record.window();
            window.from().ifPresent(from -> changes.add(new Change(from, record.name(), What.APPEARS)));
            window.to().ifPresent(to -> changes.add(new Change(to, record.name(), What.ENDS)));
        });
        return changes.stream().filter(change -> change.moment().isAfter(clock))
                .sorted(Comparator.comparing(Change::moment).thenComparing(Change::record)).toList();
    }
}
