package cz.rozcestnik.template;

import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Value;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Opening hours as a template sees them.
 *
 * @param rows  for people: days with all their times
 * @param slots for programs: a day of the week (1 is Monday), a time from and to
 */
record HoursView(List<Row> rows, List<Slot> slots) {

    /** Days that have the same times. */
    record Row(String days, String times, String note) {
    }

    /** A span of time on a day of the week. */
    record Slot(int day, String from, String to) {
    }

    /** Returns what readers of the words' language see of opening hours. */
    static HoursView of(Value.OpeningHours hours, Phrases words) {
        Map<String, List<Value.Slot>> byDays = new LinkedHashMap<>();
        hours.slots().forEach(slot -> byDays
                .computeIfAbsent(days(slot.days(), words) + "\n" + slot.note(), key -> new ArrayList<>()).add(slot));
        List<Row> rows = byDays.values().stream().map(slots -> new Row(days(slots.get(0).days(), words),
                String.join(", ", slots.stream().map(slot -> time(slot.from()) + "–" + end(slot.to())).toList()),
                slots.get(0).note())).toList();
        List<Slot> slots = hours.slots().stream().flatMap(slot -> slot.days().stream().map(day ->
                new Slot(day.getValue(), slot.from().toString(), slot.to().toString()))).toList();
        return new HoursView(rows, slots);
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

    private static String time(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time(time);
    }
}
