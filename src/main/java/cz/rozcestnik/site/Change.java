package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        /** What it announces begins. */
        BEGINS,
        /** It is too late to apply for it. */
        CLOSES,
        /** What it announces is over. */
        PASSES,
        /** It ends. */
        ENDS,
        /** Its facts are to be verified soon. */
        DUE,
        /** Its facts have not been verified for too long, and its page says so. */
        OVERDUE,
        /** Its facts are not to be relied on, and it leaves the lists where its type says so. */
        FAR_OVERDUE;

        /** Returns whether visitors see it; a verification that becomes due is told to its office alone. */
        public boolean isSeen() {
            return this != DUE;
        }

        /** Returns the name for programs, such as {@code far-overdue}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the changes after a moment, the next one first. */
    static List<Change> after(LocalDateTime clock, Stream<SiteRecord> records) {
        List<Change> changes = new ArrayList<>();
        records.forEach(record -> {
            Window window = record.window();
            window.from().ifPresent(from -> changes.add(new Change(from, record.name(), What.APPEARS)));
            window.to().ifPresent(to -> changes.add(new Change(to, record.name(), What.ENDS)));
            Stream.concat(passing(record), ageing(record)).filter(change -> !window.isOver(change.moment()))
                    .forEach(changes::add);
        });
        return changes.stream().filter(change -> change.moment().isAfter(clock))
                .sorted(Comparator.comparing(Change::moment).thenComparing(Change::record)
                        .thenComparing(Change::what)).toList();
    }

    private static Stream<Change> passing(SiteRecord record) {
        return Stream.of(
                Window.edge(record, Role.START, 0).map(start -> new Change(start, record.name(), What.BEGINS)),
                Window.edge(record, Role.DEADLINE, 1).map(last -> new Change(last, record.name(), What.CLOSES)),
                Window.passing(record).stream().map(end -> new Change(end, record.name(), What.PASSES)))
                .flatMap(changes -> changes);
    }

    private static Stream<Change> ageing(SiteRecord record) {
        return record.freshness().stream().flatMap(freshness -> record.type().pages().verifyEvery().stream()
                .flatMap(interval -> Freshness.steps(freshness.verified(), interval).entrySet().stream())
                .map(step -> new Change(step.getValue().atStartOfDay(), record.name(), what(step.getKey()))));
    }

    private static What what(Freshness.State state) {
        return switch (state) {
            case FRESH -> throw new IllegalArgumentException("a record does not become fresh by itself");
            case DUE -> What.DUE;
            case OVERDUE -> What.OVERDUE;
            case FAR_OVERDUE -> What.FAR_OVERDUE;
        };
    }
}
