package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Slug;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days of the week as people write them: {@code po–pá}, {@code út, čt}, {@code denně}, {@code Mon-Fri}. */
final class Weekdays {
    private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
            Map.entry("po", DayOfWeek.MONDAY), Map.entry("mon", DayOfWeek.MONDAY), Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("ut", DayOfWeek.TUESDAY), Map.entry("tue", DayOfWeek.TUESDAY), Map.entry("tu", DayOfWeek.TUESDAY),
            Map.entry("st", DayOfWeek.WEDNESDAY), Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("we", DayOfWeek.WEDNESDAY),
            Map.entry("ct", DayOfWeek.THURSDAY), Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("th", DayOfWeek.THURSDAY),
            Map.entry("pa", DayOfWeek.FRIDAY), Map.entry("fri", DayOfWeek.FRIDAY), Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("so", DayOfWeek.SATURDAY), Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("ne", DayOfWeek.SUNDAY), Map.entry("sun", DayOfWeek.SUNDAY), Map.entry("su", DayOfWeek.SUNDAY));
    private static final Set<String> DAILY = Set.of("denne", "daily");

    private Weekdays() {
    }

    /** Reads days separated by commas, each a day or a range that may go over Sunday; nothing comes back from any other text. */
    static Optional<List<DayOfWeek>> parse(String text) {
        String plain = Slug.fold(text);
        if (DAILY.contains(plain)) {
            return Optional.of(List.of(DayOfWeek.values()));
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : plain.split(",")) {
            Optional<List<DayOfWeek>> range = range(part.strip());
            if (range.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(range.get());
        }
        return Optional.of(List.copyOf(days));
    }

    private static Optional<List<DayOfWeek>> range(String text) {
        int dash = Math.max(text.indexOf('–'), text.indexOf('-'));
        DayOfWeek first = NAMES.get((dash < 0 ? text : text.substring(0, dash)).strip());
        DayOfWeek last = NAMES.get((dash < 0 ? text : text.substring(dash + 1)).strip());
        if (first == null || last == null) {
            return Optional.empty();
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return Optional.of(days);
    }
}
