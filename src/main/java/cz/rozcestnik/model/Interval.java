package cz.rozcestnik.model;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** A length of time in calendar units, written such as {@code 6 months}. */
public record Interval(Period period) {
    private static final Map<String, Period> UNITS = Map.of(
            "day", Period.ofDays(1), "days", Period.ofDays(1),
            "week", Period.ofWeeks(1), "weeks", Period.ofWeeks(1),
            "month", Period.ofMonths(1), "months", Period.ofMonths(1),
            "year", Period.ofYears(1), "years", Period.ofYears(1));

    /** Reads an interval, or nothing where it is not written as a number and a unit. */
    public static Optional<Interval> of(String text) {
        int space = text.indexOf(' ');
        if (space < 1 || space > 3 || !text.substring(0, space).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int count = Integer.parseInt(text.substring(0, space));
        return Optional.ofNullable(UNITS.get(text.substring(space + 1).strip()))
                .filter(unit -> count > 0)
                .map(unit -> new Interval(unit.multipliedBy(count)));
    }
}
