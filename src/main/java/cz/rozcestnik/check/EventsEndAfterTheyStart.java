package cz.rozcestnik.check;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has a start and an end starts first: calendars refuse an event that does not. */
final class EventsEndAfterTheyStart implements Check {

    @Override
    public List<Problem> problems(Site site) {
        return Stream.of(site.records(), site.absent().scheduled()).flatMap(some -> some.values().stream())
                .filter(EventsEndAfterTheyStart::isBackwards)
                .map(record -> Problem.of(ProblemCode.EVENT_BACKWARDS, record.originalVersion().place(Role.END),
                        text(value(record, Role.START).orElseThrow()), text(value(record, Role.END).orElseThrow())))
                .toList();
    }

    /** An end on a day, without an hour, is the end of that day. */
    private static boolean isBackwards(SiteRecord record) {
        Optional<LocalDateTime> start = value(record, Role.START).map(value -> moment(value, false));
        Optional<LocalDateTime> end = value(record, Role.END).map(value -> moment(value, true));
        return start.flatMap(from -> end.filter(to -> !to.isAfter(from))).isPresent();
    }

    private static Optional<Value> value(SiteRecord record, Role role) {
        return record.value(role, record.original())
                .filter(value -> value instanceof Value.Day || value instanceof Value.Moment);
    }

    private static LocalDateTime moment(Value value, boolean end) {
        return value instanceof Value.Day day ? (end ? day.day().plusDays(1) : day.day()).atStartOfDay()
                : ((Value.Moment) value).time().toLocalDateTime();
    }

    private static String text(Value value) {
        LocalDate day = moment(value, false).toLocalDate();
        return value instanceof Value.Day ? day.toString() : day + " " + ((Value.Moment) value).time().toLocalTime();
    }
}
