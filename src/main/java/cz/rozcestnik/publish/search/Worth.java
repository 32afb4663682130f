package cz.rozcestnik.publish.search;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.search.Demotions;
import cz.rozcestnik.site.Freshness;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a record's score is multiplied by, in 64ths, for its type, for its state and for how long nobody has verified it.
 *
 * @param clock of the site
 */
record Worth(LocalDateTime clock) {
    /** A story of help is no help: of two records with the same words a service comes before it. */
    private static final int BACKGROUND = 48;
    private static final int OVERDUE = 48;
    private static final int FAR_OVERDUE = 32;
    private static final int PAUSED = 48;
    /** So little that anything open with the same words comes first, yet it is found by its name. */
    private static final int OVER = 1;

    /** 64 for a record that helps, goes on and was verified in time; 1 for one that is over, closed or cancelled. */
    int of(SiteRecord record) {
        int state = state(record) * (record.type().pages().search().background() ? BACKGROUND : Demotions.FULL) / Demotions.FULL;
        int freshness = record.freshness().map(known -> freshness(known.state())).orElse(Demotions.FULL);
        return Math.max(OVER, state * freshness / Demotions.FULL);
    }

    private int state(SiteRecord record) {
        String code = record.value(Role.AVAILABILITY, record.original()).filter(Value.Choice.class::isInstance)
                .map(value -> ((Value.Choice) value).code()).orElse("");
        return switch (code) {
            case "paused" -> isOver(record) ? OVER : PAUSED;
            default -> offersNothing(code) || isOver(record) ? OVER : Demotions.FULL;
        };
    }

    /** Whether a state of {@link Role#AVAILABILITY} says that it has ended or was called off. */
    static boolean offersNothing(String code) {
        return code.equals("ended") || code.equals("cancelled");
    }

    private static int freshness(Freshness.State state) {
        return switch (state) {
            case FRESH, DUE -> Demotions.FULL;
            case OVERDUE -> OVERDUE;
            case FAR_OVERDUE -> FAR_OVERDUE;
        };
    }

    /** Whether the day or time at which it ends, else at which it starts, is past; a day is past when the next one begins. */
    boolean isOver(SiteRecord record) {
        return last(record, Role.END).or(() -> last(record, Role.START)).filter(end -> !clock.isBefore(end)).isPresent();
    }

    private static Optional<LocalDateTime> last(SiteRecord record, Role role) {
        List<Value> values = record.values(role, record.original());
        return values.stream().flatMap(Worth::end).max(LocalDateTime::compareTo);
    }

    private static Stream<LocalDateTime> end(Value value) {
        return value instanceof Value.Day day ? Stream.of(day.day().plusDays(1).atStartOfDay())
                : value instanceof Value.Moment moment
                        ? Stream.of(moment.time().toLocalDate().plusDays(1).atStartOfDay()) : Stream.empty();
    }
}
