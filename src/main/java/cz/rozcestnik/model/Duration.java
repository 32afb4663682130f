package cz.rozcestnik.model;

import java.util.List;

/** How long something takes, from the longest unit to the shortest, as it was written. */
public record Duration(List<Amount> amounts) implements Value {
    /** Keeps a copy. */
    public Duration {
        amounts = List.copyOf(amounts);
    }

    /** Returns the duration of ISO 8601, such as {@code PT1H30M} or {@code P6W}. */
    @Override
    public String normal() {
        StringBuilder text = new StringBuilder("P");
        for (Amount amount : amounts) {
            if (amount.unit().ofClock() && text.indexOf("T") < 0) {
                text.append('T');
            }
            text.append(amount.count()).append(amount.unit().name().charAt(0));
        }
        return text.toString();
    }

    /** A number of units of time. */
    public record Amount(int count, Unit unit) {
    }

    /** Units of time from the longest; the first letter is that of ISO 8601. */
    public enum Unit {
        /** A year. */
        YEAR,
        /** A month. */
        MONTH,
        /** A week. */
        WEEK,
        /** A day. */
        DAY,
        /** An hour. */
        HOUR,
        /** A minute. */
        MINUTE;

        /** Returns whether it is shorter than a day. */
        public boolean ofClock() {
            return this == HOUR || this == MINUTE;
        }
    }
}
