package cz.rozcestnik.publish.feed;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes events as a calendar (iCalendar, RFC 5545).
 *
 * <p>An event keeps its UID through all its changes. When it is cancelled or moved, or its facts are verified anew, its
 * SEQUENCE grows, so that a calendar that has it takes the new one in its place. Nothing depends on the time of the build.
 *
 * @param zone the clock that the times are of, in lines
 */
record Calendar(Site site, Language reader, ContentLines zone) {
    private static final String DAY_COUNT_FROM = "2020-01-01";
    private static final List<String> STATES = List.of("moved", "cancelled");

    /** Writes for readers of a language. */
    Calendar(Site site, Language reader) {
        this(site, reader, PragueTime.zone());
    }

    /** Returns the calendar of some events, with the name it has in a list of calendars. */
    byte[] of(String name, List<SiteRecord> events) {
        ContentLines lines = new ContentLines().raw("BEGIN", "VCALENDAR").raw("VERSION", "2.0")
                .text("PRODID", "-//" + site.settings().host().getHost() + "//" + site.settings().name().in(reader) + "//"
                        + reader.code().toUpperCase(Locale.ROOT))
                .raw("CALSCALE", "GREGORIAN").raw("METHOD", "PUBLISH")
                .text("NAME", plain(name)).text("X-WR-CALNAME", plain(name));
        lines.block(zone);
        events.forEach(event -> lines.block(event(event)));
        return lines.raw("END", "VCALENDAR").bytes();
    }

    private ContentLines event(SiteRecord event) {
        ContentLines lines = new ContentLines().raw("BEGIN", "VEVENT")
                .text("UID", event.name() + "@" + site.settings().host().getHost())
                .raw("DTSTAMP", PragueTime.stamp(revised(event)))
                .raw("SEQUENCE", String.valueOf(sequence(event)));
        event.value(Role.START, reader).ifPresent(start -> {
            PragueTime.start(lines, start);
            event.value(Role.END, reader).ifPresent(end -> PragueTime.end(lines, start, end));
        });
        String language = ";LANGUAGE=" + event.textLanguage(reader).code();
        lines.text("SUMMARY" + language, plain(title(event)))
                .text("DESCRIPTION" + language, plain(event.text(Role.SUMMARY, reader)))
                .raw("STATUS", state(event).equals("cancelled") ? "CANCELLED" : "CONFIRMED");
        event.values(Role.PLACE, reader).stream().filter(Location.class::isInstance)
                .map(Location.class::cast).findFirst().ifPresent(place -> place(place, lines));
        event.path(reader).ifPresent(path -> lines.raw("URL", site.settings().host() + path));
        return lines.raw("END", "VEVENT");
    }

    private static void place(Location place, ContentLines lines) {
        lines.text("LOCATION", place.normal());
        place.position().ifPresent(at -> lines.raw("GEO",
                at.latitude().toPlainString() + ";" + at.longitude().toPlainString()));
    }

    /** Programs that know nothing of a state still show the title. */
    private String title(SiteRecord event) {
        String title = event.title(reader);
        return availability(event).filter(state -> STATES.contains(state.code()))
                .map(state -> title + " (" + state.label().in(event.textLanguage(reader)) + ")").orElse(title);
    }

    private long sequence(SiteRecord event) {
        long days = Math.max(0, revised(event).toEpochDay() - LocalDate.parse(DAY_COUNT_FROM).toEpochDay());
        return days * (STATES.size() + 1) + STATES.indexOf(state(event)) + 1;
    }

    private String state(SiteRecord event) {
        return availability(event).map(Value.Choice::code).orElse("");
    }

    private Optional<Value.Choice> availability(SiteRecord event) {
        return event.value(Role.AVAILABILITY, reader).filter(Value.Choice.class::isInstance).map(Value.Choice.class::cast);
    }

    /** The day on which somebody last answered for the facts, else the day under which the event is published. */
    private LocalDate revised(SiteRecord event) {
        return Stream.of(Role.VERIFIED, Role.DATED, Role.START).flatMap(role -> event.value(role, reader).stream())
                .flatMap(value -> day(value).stream()).findFirst().orElseThrow();
    }

    private static Optional<LocalDate> day(Value value) {
        if (value instanceof Value.Moment moment) {
            return Optional.of(moment.time().toLocalDate());
        }
        return value instanceof Value.Day day ? Optional.of(day.day()) : Optional.empty();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
