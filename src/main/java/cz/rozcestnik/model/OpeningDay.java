package cz.rozcestnik.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What opening hours say of one day of the calendar. */
public final class OpeningDay {
    private OpeningDay() {
    }

    /** Returns the times of a day, none where it is closed; special days come before holidays, and both before the week. */
    public static List<OpeningHours.Hours> hours(OpeningHours opening, LocalDate day) {
        Optional<OpeningHours.SpecialDays> special = opening.special().stream()
                .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last())).findFirst();
        if (special.isPresent()) {
            return special.get().hours();
        }
        boolean closed = opening.valid().filter(valid -> !valid.contains(day)).isPresent()
                || opening.holidays() == OpeningHours.OnHolidays.CLOSED && PublicHolidays.isHoliday(day);
        return closed ? List.of() : opening.slots().stream()
                .filter(slot -> slot.days().contains(day.getDayOfWeek()))
                .map(OpeningHours.Slot::hours).toList();
    }
}
