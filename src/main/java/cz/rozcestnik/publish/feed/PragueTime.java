package cz.rozcestnik.publish.feed;

import cz.rozcestnik.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** Writes times of the Czech clock as calendars read them (RFC 5545, sections 3.3.4, 3.3.5 and 3.6.5). */
final class PragueTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private PragueTime() {
    }

    /**
     * Returns the clock of Czechia: summer time from the last Sunday in March to the last Sunday in October, as the European
     * Union has had it since 1996 (directive 2000/84/EC).
     */
    static ContentLines zone() {
        return new ContentLines().raw("BEGIN", "VTIMEZONE").raw("TZID", Value.Moment.ZONE.getId())
                .raw("BEGIN", "DAYLIGHT").raw("TZOFFSETFROM", "+0100").raw("TZOFFSETTO", "+0200").raw("TZNAME", "CEST")
                .raw("DTSTART", "19960331T020000").raw("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU").raw("END", "DAYLIGHT")
                .raw("BEGIN", "STANDARD").raw("TZOFFSETFROM", "+0200").raw("TZOFFSETTO", "+0100").raw("TZNAME", "CET")
                .raw("DTSTART", "19961027T030000").raw("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU").raw("END", "STANDARD")
                .raw("END", "VTIMEZONE");
    }

    /** Adds the first moment of something, or its first day. */
    static void start(ContentLines lines, Value start) {
        add(lines, "DTSTART", start);
    }

    /** Adds the moment at which something ends that starts at a moment, or the day after the last one where it starts on a day. */
    static void end(ContentLines lines, Value start, Value end) {
        add(lines, "DTEND", start instanceof Value.Day ? wholeDays(end) : moment(end));
    }

    /** Who ends at midnight has ended with the day before. */
    private static Value wholeDays(Value end) {
        if (end instanceof Value.Moment moment) {
            return new Value.Day(moment.time().toLocalDateTime().minusNanos(1).toLocalDate().plusDays(1));
        }
        return end instanceof Value.Day day ? new Value.Day(day.day().plusDays(1)) : end;
    }

    private static Value moment(Value end) {
        return end instanceof Value.Day day
                ? new Value.Moment(day.day().plusDays(1).atStartOfDay(Value.Moment.ZONE).toOffsetDateTime()) : end;
    }

    /** Returns the first moment of a day in universal time. */
    static String stamp(LocalDate day) {
        return utc(day.atStartOfDay(Value.Moment.ZONE).toOffsetDateTime());
    }

    private static void add(ContentLines lines, String name, Value value) {
        if (value instanceof Value.Day day) {
            lines.raw(name + ";VALUE=DATE", DAY.format(day.day()));
        } else if (value instanceof Value.Moment moment && isUncertain(moment.time())) {
            lines.raw(name, utc(moment.time()));
        } else if (value instanceof Value.Moment moment) {
            lines.raw(name + ";TZID=" + Value.Moment.ZONE.getId(), TIME.format(moment.time()));
        }
    }

    /**
     * A local time that comes twice in autumn is read as the first one, and programs disagree on the hour after it, so that
     * these can only be told in universal time.
     */
    private static boolean isUncertain(OffsetDateTime time) {
        ZoneRules rules = Value.Moment.ZONE.getRules();
        LocalDateTime local = time.toLocalDateTime();
        return !rules.getValidOffsets(local).get(0).equals(time.getOffset())
                || rules.getValidOffsets(local).size() == 1 && rules.getValidOffsets(local.minusHours(1)).size() > 1;
    }

    private static String utc(OffsetDateTime time) {
        return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
