package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opening hours that were written for a time are not shown as those of today once that time is over. */
final class OpeningHoursHold implements Check {

    @Override
    public List<Problem> problems(Site site) {
        LocalDate today = site.clock().toLocalDate();
        return site.records().values().stream().map(record -> record.originalVersion())
                .flatMap(document -> document.values().entrySet().stream()
                        .flatMap(field -> over(document, field, today)))
                .toList();
    }

    private static Stream<Problem> over(Document document, Map.Entry<String, Value> field, LocalDate today) {
        return hours(field.getValue()).flatMap(hours -> hours.valid().stream())
                .flatMap(valid -> valid.to().stream()).map(Period.Edge::day)
                .filter(last -> last.isBefore(today))
                .map(last -> Problem.of(ProblemCode.HOURS_OVER, document.place(field.getKey()), last.toString()));
    }

    private static Stream<OpeningHours> hours(Value value) {
        if (value instanceof OpeningHours hours) {
            return Stream.of(hours);
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(OpeningHoursHold::hours);
        }
        return value instanceof Value.Group group
                ? group.values().values().stream().flatMap(OpeningHoursHold::hours) : Stream.empty();
    }
}
