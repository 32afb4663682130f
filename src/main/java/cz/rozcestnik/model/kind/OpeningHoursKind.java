package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something is open: a list of days with their times; or such a list under {@code week}, beside the time in
 * which it holds, what happens on public holidays, and days that are otherwise.
 */
public record OpeningHoursKind() implements FieldKind {
    private static final String WEEK = "[{ days: po–pá, from: \"8:00\", to: \"16:00\" }]";
    private static final List<String> KEYS = List.of("valid", "week", "holidays", "exceptions");
    private static final Map<String, OpeningHours.OnHolidays> HOLIDAYS = Map.of(
            "open", OpeningHours.OnHolidays.OPEN, "otevreno", OpeningHours.OnHolidays.OPEN,
            "closed", OpeningHours.OnHolidays.CLOSED, "zavreno", OpeningHours.OnHolidays.CLOSED);

    @Override
    public String name() {
        return "opening-hours";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Sequence week) {
            List<OpeningHours.Slot> slots = filled(week, reading).map(new WeekReader(reading)::slots).orElse(List.of());
            return slots.isEmpty() ? Optional.empty() : Optional.of(
                    new OpeningHours(slots, List.of(), Optional.empty(), OpeningHours.OnHolidays.UNSAID));
        }
        if (node instanceof YamlNode.Mapping mapping && mapping.value("days").isEmpty()) {
            return whole(mapping, reading);
        }
        return reading.refuseShape(node, ProblemCode.LIST_EXPECTED_SUGGESTED, WEEK);
    }

    private static Optional<Value> whole(YamlNode.Mapping mapping, Reading reading) {
        boolean misspelt = Keys.refuseUnknown(mapping, KEYS, reading).contains("week");
        if (mapping.value("week").isEmpty() && !misspelt) {
            return reading.refuse(mapping, ProblemCode.PART_MISSING, "week", WEEK);
        }
        List<OpeningHours.Slot> slots = mapping.value("week")
                .flatMap(node -> sequence(node, reading)).flatMap(week -> filled(week, reading))
                .map(new WeekReader(reading)::slots).orElse(List.of());
        List<OpeningHours.SpecialDays> special = mapping.value("exceptions")
                .flatMap(node -> sequence(node, reading)).map(new SpecialDaysReader(reading)::days).orElse(List.of());
        Optional<Period> valid = mapping.value("valid").flatMap(node -> new PeriodKind().read(node, reading))
                .map(Period.class::cast);
        OpeningHours.OnHolidays holidays = mapping.value("holidays").flatMap(node -> holidays(node, reading))
                .orElse(OpeningHours.OnHolidays.UNSAID);
        return slots.isEmpty() ? Optional.empty()
                : Optional.of(new OpeningHours(slots, special, valid, holidays));
    }

    private static Optional<YamlNode.Sequence> filled(YamlNode.Sequence week, Reading reading) {
        return week.items().isEmpty() ? reading.refuse(week, ProblemCode.VALUE_EMPTY) : Optional.of(week);
    }

    private static Optional<YamlNode.Sequence> sequence(YamlNode node, Reading reading) {
        return node instanceof YamlNode.Sequence sequence
                ? Optional.of(sequence)
                : reading.refuse(node, ProblemCode.LIST_EXPECTED);
    }

    private static Optional<OpeningHours.OnHolidays> holidays(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> Optional.ofNullable(HOLIDAYS.get(Slug.fold(text)))
                .or(() -> reading.refuse(node, ProblemCode.HOLIDAYS_UNKNOWN, text)));
    }
}
