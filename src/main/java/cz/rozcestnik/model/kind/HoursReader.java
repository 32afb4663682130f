package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the times from and to that stand beside days, and a break in them. */
final class HoursReader {
    private static final int LONGEST_NOTE = 200;

    private HoursReader() {
    }

    /** Returns the span of a mapping, or tells what is wrong with it. */
    static Optional<OpeningHours.Hours> fromTo(YamlNode.Mapping mapping, Set<String> misspelt, Reading reading) {
        Optional<LocalTime> from = part(mapping, "from", misspelt, reading).flatMap(node -> Times.read(node, reading));
        Optional<LocalTime> to = part(mapping, "to", misspelt, reading).flatMap(node -> Times.read(node, reading));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        OpeningHours.Hours hours = new OpeningHours.Hours(from.get(), to.get());
        return Times.forward(hours)
                ? Optional.of(hours)
                : reading.refuse(mapping.value("to").orElse(mapping), ProblemCode.HOURS_BACKWARDS,
                        Times.text(from.get()), Times.text(to.get()));
    }

    /** Returns a span without the break that stands in it: the parts before and after. */
    static List<OpeningHours.Hours> around(Optional<YamlNode> pause, OpeningHours.Hours hours, Reading reading) {
        Optional<OpeningHours.Hours> between = pause.flatMap(node -> reading.text(node).flatMap(text -> span(text)
                .or(() -> reading.refuse(node, ProblemCode.BREAK_EXPECTED, text))));
        if (between.isEmpty()) {
            return List.of(hours);
        }
        OpeningHours.Hours inner = between.get();
        boolean inside = inner.from().isAfter(hours.from()) && Times.minutesTo(inner.to()) < Times.minutesTo(hours.to());
        if (!inside) {
            reading.refuse(pause.get(), ProblemCode.BREAK_OUTSIDE, Times.text(inner), Times.text(hours));
            return List.of(hours);
        }
        return List.of(new OpeningHours.Hours(hours.from(), inner.from()), new OpeningHours.Hours(inner.to(), hours.to()));
    }

    /** Returns the note of a mapping; empty where there is none. */
    static String note(YamlNode.Mapping mapping, Reading reading) {
        return mapping.value("note").flatMap(node -> new TextKind(LONGEST_NOTE).read(node, reading))
                .map(value -> ((Value.Text) value).text()).orElse("");
    }

    private static Optional<YamlNode> part(
            YamlNode.Mapping mapping, String key, Set<String> misspelt, Reading reading) {
        if (mapping.value(key).isEmpty() && !misspelt.contains(key)) {
            return reading.refuse(mapping, ProblemCode.HOURS_PART_MISSING, key);
        }
        return mapping.value(key);
    }

    private static Optional<OpeningHours.Hours> span(String text) {
        int dash = Math.max(text.indexOf('–'), text.indexOf('-'));
        if (dash < 0) {
            return Optional.empty();
        }
        return Times.parse(text.substring(0, dash).strip())
                .flatMap(from -> Times.parse(text.substring(dash + 1).strip()).map(to -> new OpeningHours.Hours(from, to)))
                .filter(Times::forward);
    }
}
