package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the days on which opening hours are otherwise: closed, or open at other times. */
final class SpecialDaysReader {
    private static final List<String> KEYS = List.of("date", "closed", "from", "to", "break", "note");

    private final Reading reading;
    private final List<OpeningHours.SpecialDays> read = new ArrayList<>();

    SpecialDaysReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the days of a list in their order. */
    List<OpeningHours.SpecialDays> days(YamlNode.Sequence sequence) {
        sequence.items().forEach(this::add);
        return read.stream().sorted(Comparator.comparing(OpeningHours.SpecialDays::first)).toList();
    }

    private void add(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
            return;
        }
        Set<String> misspelt = Keys.refuseUnknown(mapping, KEYS, reading);
        Optional<Period> days = date(mapping, misspelt);
        Optional<List<OpeningHours.Hours>> hours = hours(mapping, misspelt);
        days.flatMap(period -> hours.map(times -> new OpeningHours.SpecialDays(period.from().orElseThrow().day(),
                period.to().orElseThrow().day(), times, HoursReader.note(mapping, reading)))).ifPresent(found -> {
            read.stream().filter(other -> !other.first().isAfter(found.last()) && !found.first().isAfter(other.last()))
                    .findFirst().ifPresent(other ->
                            reading.refuse(mapping.value("date").orElse(node), ProblemCode.EXCEPTION_TWICE,
                                    other.first().isAfter(found.first()) ? other.first() : found.first()));
            read.add(found);
        });
    }

    private Optional<Period> date(YamlNode.Mapping mapping, Set<String> misspelt) {
        Optional<YamlNode> node = mapping.value("date");
        if (node.isEmpty() && !misspelt.contains("date")) {
            return reading.refuse(mapping, ProblemCode.PART_MISSING, "date", "2026-12-24");
        }
        return node.flatMap(value -> new PeriodKind().read(value, reading)).map(Period.class::cast)
                .flatMap(period -> period.from().isPresent() && period.to().isPresent()
                        ? Optional.of(period)
                        : reading.refuse(node.get(), ProblemCode.PERIOD_OPEN));
    }

    /** The times of a day that is open, none for a closed one; a day that says neither is told. */
    private Optional<List<OpeningHours.Hours>> hours(YamlNode.Mapping mapping, Set<String> misspelt) {
        boolean timed = mapping.value("from").isPresent() || mapping.value("to").isPresent();
        Optional<Boolean> closed = mapping.value("closed").flatMap(value -> new YesNoKind().read(value, reading))
                .map(value -> ((Value.YesNo) value).yes());
        if (closed.orElse(false) != timed) {
            return closed.orElse(false) ? Optional.of(List.of()) : HoursReader.fromTo(mapping, misspelt, reading)
                    .map(hours -> HoursReader.around(mapping.value("break"), hours, reading));
        }
        return misspelt.isEmpty() ? reading.refuse(mapping, ProblemCode.EXCEPTION_UNCLEAR) : Optional.empty();
    }
}
