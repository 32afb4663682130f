package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When something is open: a list of days with a time from and to; a day with a break stands twice. */
public record OpeningHoursKind() implements FieldKind {
    private static final List<String> KEYS = List.of("days", "from", "to", "note");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    @Override
    public String name() {
        return "opening-hours";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return reading.refuse(node, ProblemCode.LIST_EXPECTED);
        }
        if (sequence.items().isEmpty()) {
            return reading.refuse(node, ProblemCode.VALUE_EMPTY);
        }
        List<Value.Slot> slots = new ArrayList<>();
        sequence.items().forEach(item -> slot(item, reading).ifPresent(slots::add));
        slots.sort(Comparator.comparing((Value.Slot slot) -> slot.days().get(0)).thenComparing(Value.Slot::from));
        return slots.isEmpty() ? Optional.empty() : Optional.of(new Value.OpeningHours(slots));
    }

    private static Optional<Value.Slot> slot(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
        }
        Set<String> misspelt = Keys.refuseUnknown(mapping, KEYS, reading);
        Optional<List<DayOfWeek>> days = part(mapping, "days", misspelt, reading).flatMap(value -> days(value, reading));
        Optional<LocalTime> from = part(mapping, "from", misspelt, reading).flatMap(value -> time(value, reading));
        Optional<LocalTime> to = part(mapping, "to", misspelt, reading).flatMap(value -> time(value, reading));
        String note = mapping.value("note").flatMap(value -> new TextKind(200).read(value, reading))
                .map(value -> ((Value.Text) value).text()).orElse("");
        if (days.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!to.get().isAfter(from.get()) && !to.get().equals(LocalTime.MIDNIGHT)) {
            return reading.refuse(mapping.value("to").orElse(mapping), ProblemCode.HOURS_BACKWARDS, from.get(), to.get());
        }
        return Optional.of(new Value.Slot(days.get(), from.get(), to.get(), note));
    }

    private static Optional<YamlNode> part(
            YamlNode.Mapping mapping, String key, Set<String> misspelt, Reading reading) {
        if (mapping.value(key).isEmpty() && !misspelt.contains(key)) {
            return reading.refuse(mapping, ProblemCode.HOURS_PART_MISSING, key);
        }
        return mapping.value(key);
    }

    private static Optional<List<DayOfWeek>> days(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> Weekdays.parse(text)
                .or(() -> reading.refuse(node, ProblemCode.DAYS_UNKNOWN, text)));
    }

    private static Optional<LocalTime> time(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> time(text)
                .or(() -> reading.refuse(node, ProblemCode.TIME_EXPECTED, text)));
    }

    /** Reads a time of day: {@code 8:00}, {@code 08.30}; 24:00 is midnight at the end of the day. */
    static Optional<LocalTime> time(String text) {
        Matcher written = TIME.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(1));
        int minute = Integer.parseInt(written.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
