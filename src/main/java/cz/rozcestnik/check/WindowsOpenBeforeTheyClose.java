package cz.rozcestnik.check;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Window;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The time in which a record is published begins before it ends. */
final class WindowsOpenBeforeTheyClose implements Check {

    @Override
    public List<Problem> problems(Site site) {
        return Stream.of(site.records(), site.absent().scheduled(), site.absent().ended())
                .flatMap(some -> some.values().stream())
                .filter(record -> isBackwards(record.window()))
                .map(record -> Problem.of(ProblemCode.WINDOW_BACKWARDS, place(record),
                        start(record.window()), end(record.window())))
                .toList();
    }

    private static boolean isBackwards(Window window) {
        return window.from().flatMap(from -> window.to().filter(to -> !to.isAfter(from))).isPresent();
    }

    /** A day, with its hour where it does not begin with the day. */
    private static String start(Window window) {
        return window.from().filter(from -> !isMidnight(from)).map(WindowsOpenBeforeTheyClose::text).orElse(window.firstDay());
    }

    private static String end(Window window) {
        return window.to().filter(to -> !isMidnight(to)).map(WindowsOpenBeforeTheyClose::text).orElse(window.lastDay());
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String text(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }

    private static Place place(SiteRecord record) {
        Role role = record.value(Role.PUBLISH_UNTIL, record.original()).isPresent() ? Role.PUBLISH_UNTIL : Role.VALID_TO;
        return record.originalVersion().place(role);
    }
}
