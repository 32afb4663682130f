package cz.rozcestnik.site;

import cz.rozcestnik.model.Interval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How old the last verification of a record is.
 *
 * <p>A verification holds for the interval of the type. A month before its end it is due, yet not within the
 * first half of the interval; after it, overdue; after half of the interval more, far overdue.
 *
 * @param verified the day on which a person checked the facts
 * @param state    at the time of the build
 */
public record Freshness(LocalDate verified, State state) {

    /** The states in the order in which they come. */
    public enum State {
        /** Verified, and for a while yet. */
        FRESH,
        /** To be verified soon. */
        DUE,
        /** No longer to be relied on without asking. */
        OVERDUE,
        /** Not to be relied on. */
        FAR_OVERDUE;

        /** Returns the state as templates and reports name it, such as {@code far-overdue}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the freshness of a verification on a day. */
    public static Freshness of(LocalDate verified, Interval interval, LocalDate today) {
        State state = State.FRESH;
        for (Map.Entry<State, LocalDate> step : steps(verified, interval).entrySet()) {
            state = today.isBefore(step.getValue()) ? state : step.getKey();
        }
        return new Freshness(verified, state);
    }

    /** Returns the first days of the states that a verification comes into, in their order. */
    public static SortedMap<State, LocalDate> steps(LocalDate verified, Interval interval) {
        LocalDate end = verified.plus(interval.period());
        long half = (end.toEpochDay() - verified.toEpochDay()) / 2;
        LocalDate due = end.minusMonths(1).isAfter(end.minusDays(half)) ? end.minusMonths(1) : end.minusDays(half);
        return new TreeMap<>(Map.of(State.DUE, due.plusDays(1), State.OVERDUE, end.plusDays(1),
                State.FAR_OVERDUE, end.plusDays(half + 1)));
    }
}
