package cz.rozcestnik.site;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time in which a record is published (Europe/Prague).
 *
 * @param from the moment at which it appears; nothing where it is there from the beginning
 * @param to   the moment at which it has ended; nothing where it never does
 */
public record Window(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

    /** Returns the window of a record: the time in which it is both to be published and valid. */
    static Window of(SiteRecord record) {
        return new Window(
                Stream.of(Role.PUBLISH_FROM, Role.VALID_FROM).flatMap(role -> edge(record, role, 0)).max(LocalDateTime::compareTo),
                Stream.of(Role.PUBLISH_UNTIL, Role.VALID_TO).flatMap(role -> edge(record, role, 1)).min(LocalDateTime::compareTo));
    }

    /** Returns whether the record has not appeared yet. */
    public boolean isBefore(LocalDateTime clock) {
        return from.filter(clock::isBefore).isPresent();
    }

    /** Returns whether the record has ended. */
    public boolean isOver(LocalDateTime clock) {
        return to.filter(end -> !clock.isBefore(end)).isPresent();
    }

    /** Returns the day on which the record appears, {@code 2026-12-01}; empty where it is there from the beginning. */
    public String firstDay() {
        return from.map(moment -> moment.toLocalDate().toString()).orElse("");
    }

    /** Returns the last day of the record, {@code 2026-12-24}; empty where it never ends. */
    public String lastDay() {
        return to.map(moment -> moment.minusNanos(1).toLocalDate().toString()).orElse("");
    }

    /** Returns when what a record announces is over: when it ends, or has begun where it names no end; nothing where it names neither. */
    static Optional<LocalDateTime> passing(SiteRecord record) {
        return edge(record, Role.END, 1).findFirst().or(() -> edge(record, Role.START, 1).findFirst());
    }

    /** A last day is whole: it ends with the first moment of the day after it. */
    static Stream<LocalDateTime> edge(SiteRecord record, Role role, int daysMore) {
        return record.value(role, record.original()).stream().flatMap(value ->
                value instanceof Value.Day day ? Stream.of(day.day().plusDays(daysMore).atStartOfDay())
                        : value instanceof Value.Moment moment ? Stream.of(moment.time().toLocalDateTime())
                        : Stream.empty());
    }
}
