package cz.rozcestnik.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When something is open.
 *
 * @param slots    in the order of the week
 * @param special  days on which it is otherwise, in their order
 * @param valid    the time in which all this holds; nothing where it always does
 * @param holidays what happens on public holidays
 */
public record OpeningHours(List<Slot> slots, List<SpecialDays> special, Optional<Period> valid, OnHolidays holidays)
        implements Value {
    /** Keeps copies. */
    public OpeningHours {
        slots = List.copyOf(slots);
        special = List.copyOf(special);
    }

    @Override
    public String normal() {
        return OpeningText.of(this);
    }

    /** One span of time on each of some days. */
    public record Slot(List<DayOfWeek> days, LocalTime from, LocalTime to, String note) {
        /** Keeps a copy. */
        public Slot {
            days = List.copyOf(days);
        }

        /** Returns its times. */
        public Hours hours() {
            return new Hours(from, to);
        }
    }

    /** Days of the calendar from the first to the last with times of their own; without times, closed. */
    public record SpecialDays(LocalDate first, LocalDate last, List<Hours> hours, String note) {
        /** Keeps a copy. */
        public SpecialDays {
            hours = List.copyOf(hours);
        }
    }

    /** A span of time in a day; its end may be midnight. */
    public record Hours(LocalTime from, LocalTime to) {
        private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

        /** Returns the end as other programs are told it: from midnight to midnight is to them no time at all, and not a day. */
        public LocalTime closing() {
            return from.equals(to) ? LAST_MINUTE : to;
        }
    }

    /** What happens on public holidays. */
    public enum OnHolidays {
        /** The week goes on, as far as we know. */
        UNSAID,
        /** The week goes on. */
        OPEN,
        /** Closed. */
        CLOSED
    }
}
