package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opening hours as a template sees them.
 *
 * @param rows     for people: days with all their times
 * @param slots    for programs: a day of the week (1 is Monday), a time from and to
 * @param special  days that are otherwise
 * @param valid    when all this holds; empty where it always does
 * @param holidays {@code open} or {@code closed} on public holidays; empty where nobody said
 * @param normal   all of it for programs: {@code Mo,We 08:00-12:00; PH off}
 * @param language the code of the language of the notes
 */
record HoursView(List<Row> rows, List<Slot> slots, List<SpecialDays> special, String valid, String holidays,
        String normal, String language) {

    /** Days that have the same times. */
    record Row(String days, String times, String note) {
    }

    /** A span of time on a day of the week. */
    record Slot(int day, String from, String to) {
    }

    /** Days of the calendar from the first to the last with their times; {@code slots} is empty on closed ones. */
    record SpecialDays(String days, String times, String note, String first, String last, List<Span> slots) {
    }

    /** A span of time. */
    record Span(String from, String to) {
    }

    /** Returns what readers see of opening hours, whose notes are written in a language. */
    static HoursView of(OpeningHours hours, TimeViews times, Language written) {
        Phrases words = times.words();
        Map<String, List<OpeningHours.Slot>> byDays = new LinkedHashMap<>();
        hours.slots().forEach(slot -> byDays
                .computeIfAbsent(days(slot.days(), words) + "\n" + slot.note(), key -> new ArrayList<>()).add(slot));
        List<Row> rows = byDays.values().stream().map(slots -> new Row(days(slots.get(0).days(), words),
                times(slots.stream().map(OpeningHours.Slot::hours).toList()),
                slots.get(0).note())).toList();
        List<Slot> slots = hours.slots().stream().flatMap(slot -> slot.days().stream().map(day ->
                new Slot(day.getValue(), slot.from().toString(), slot.to().toString()))).toList();
        String holidays = hours.holidays() == OpeningHours.OnHolidays.UNSAID ? ""
                : hours.holidays().name().toLowerCase(Locale.ROOT);
        return new HoursView(rows, slots, hours.special().stream().map(days -> special(days, times)).toList(),
                hours.valid().map(times::text).orElse(""), holidays, hours.normal(), written.code());
    }

    private static SpecialDays special(OpeningHours.SpecialDays days, TimeViews times) {
        Period.Edge first = new Period.Edge(days.first(), Period.Precision.DAY);
        Period.Edge last = new Period.Edge(days.last(), Period.Precision.DAY);
        String text = times.text(new Period(java.util.Optional.of(first), java.util.Optional.of(last)));
        return new SpecialDays(text, days.hours().isEmpty() ? times.words().get("hours.closed") : times(days.hours()),
                days.note(), days.first().toString(), days.last().toString(), days.hours().stream()
                        .map(hours -> new Span(hours.from().toString(), hours.to().toString())).toList());
    }

    private static String times(List<OpeningHours.Hours> spans) {
        return String.join(", ", spans.stream().map(span -> time(span.from()) + "–" + end(span.to())).toList());
    }

    private static String days(List<DayOfWeek> days, Phrases words) {
        if (days.size() == DayOfWeek.values().length) {
            return words.get("day.daily");
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < days.size(); ) {
            int end = start;
            while (end + 1 < days.size() && days.get(end + 1) == days.get(end).plus(1)) {
                end++;
            }
            String first = day(days.get(start), words);
            parts.add(end == start ? first : first + (end == start + 1 ? ", " : "–") + day(days.get(end), words));
            start = end + 1;
        }
        return String.join(", ", parts);
    }

    private static String day(DayOfWeek day, Phrases words) {
        return words.get("day." + day.getValue());
    }

    /** Returns a time of day as people write it, such as {@code 8:00}. */
    static String time(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time(time);
    }
}
