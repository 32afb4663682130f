package cz.rozcestnik.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Opening hours in one line, after the manner of OpenStreetMap's opening_hours: {@code Mo,We 08:00-12:00; PH off}. */
final class OpeningText {
    private OpeningText() {
    }

    static String of(OpeningHours opening) {
        List<String> parts = new ArrayList<>();
        opening.valid().ifPresent(valid -> parts.add(valid.normal()));
        opening.slots().forEach(slot -> parts.add(slot.days().stream().map(OpeningText::day)
                .collect(Collectors.joining(",")) + " " + hours(slot.hours())));
        switch (opening.holidays()) {
            case OPEN -> parts.add("PH open");
            case CLOSED -> parts.add("PH off");
            case UNSAID -> { }
        }
        opening.special().forEach(days -> parts.add(days.first() + "/" + days.last() + " " + (days.hours().isEmpty()
                ? "off"
                : days.hours().stream().map(OpeningText::hours).collect(Collectors.joining(",")))));
        return String.join("; ", parts);
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    }

    private static String hours(OpeningHours.Hours hours) {
        return hours.from() + "-" + (hours.to().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.to().toString());
    }
}
