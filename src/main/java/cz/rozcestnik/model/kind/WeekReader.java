package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the times of a week, and tells those that run into each other. */
final class WeekReader {
    private static final List<String> KEYS = List.of("days", "from", "to", "break", "note");

    private final Reading reading;
    private final Map<DayOfWeek, List<OpeningHours.Hours>> taken = new EnumMap<>(DayOfWeek.class);

    WeekReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the spans of a list in the order of the week; a break makes two of one. */
    List<OpeningHours.Slot> slots(YamlNode.Sequence sequence) {
        List<OpeningHours.Slot> slots = new ArrayList<>();
        sequence.items().forEach(item -> slots.addAll(slots(item)));
        slots.sort(Comparator.comparing((OpeningHours.Slot slot) -> slot.days().get(0)).thenComparing(OpeningHours.Slot::from));
        return slots;
    }

    private List<OpeningHours.Slot> slots(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
            return List.of();
        }
        Set<String> misspelt = Keys.refuseUnknown(mapping, KEYS, reading);
        Optional<List<DayOfWeek>> days = days(mapping, misspelt);
        Optional<OpeningHours.Hours> hours = HoursReader.fromTo(mapping, misspelt, reading);
        String note = HoursReader.note(mapping, reading);
        if (days.isEmpty() || hours.isEmpty()) {
            return List.of();
        }
        tellOverlap(mapping, days.get(), hours.get());
        return HoursReader.around(mapping.value("break"), hours.get(), reading).stream()
                .map(part -> new OpeningHours.Slot(days.get(), part.from(), part.to(), note)).toList();
    }

    private Optional<List<DayOfWeek>> days(YamlNode.Mapping mapping, Set<String> misspelt) {
        if (mapping.value("days").isEmpty() && !misspelt.contains("days")) {
            return reading.refuse(mapping, ProblemCode.HOURS_PART_MISSING, "days");
        }
        return mapping.value("days").flatMap(node -> reading.text(node).flatMap(text -> Weekdays.parse(text)
                .or(() -> reading.refuse(node, ProblemCode.DAYS_UNKNOWN, text))));
    }

    private void tellOverlap(YamlNode node, List<DayOfWeek> days, OpeningHours.Hours hours) {
        Optional<OpeningHours.Hours> other = days.stream()
                .flatMap(day -> taken.getOrDefault(day, List.of()).stream())
                .filter(found -> Times.overlap(found, hours)).findFirst();
        other.ifPresent(found ->
                reading.refuse(node, ProblemCode.HOURS_OVERLAP, Times.text(hours), Times.text(found)));
        days.forEach(day -> taken.computeIfAbsent(day, key -> new ArrayList<>()).add(hours));
    }
}
