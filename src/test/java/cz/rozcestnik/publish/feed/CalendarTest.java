package cz.rozcestnik.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import cz.rozcestnik.testing.SmallSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static SmallSite with(String... fields) {
        return FeedSite.EMPTY.withRecord("sraz/podzim.cs", "", fields);
    }

    private static String written(String... fields) {
        return FeedSite.files(with(fields)).get("cs/srazy/podzim.ics");
    }

    private static VEvent event(String... fields) {
        ICalendar calendar = FeedSite.calendar(written(fields));
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-07-01 9:00, 2026-07-01T07:00:00Z",
            "2026-12-01 9:00, 2026-12-01T08:00:00Z",
            "2027-03-28 1:59, 2027-03-28T00:59:00Z",
            "2027-03-28 3:00, 2027-03-28T01:00:00Z",
            "2026-10-25 2:30 +02:00, 2026-10-25T00:30:00Z",
            "2026-10-25 2:30 +01:00, 2026-10-25T01:30:00Z",
            "2026-10-25 3:00, 2026-10-25T02:00:00Z"})
    void anotherProgramReadsTheSameMomentOnBothSidesOfEachChangeOfTheClock(String start, Instant moment) {
        assertThat(event("from: " + start).getDateStart().getValue().toInstant()).isEqualTo(moment);
    }

    @Test
    void theClockInTheCalendarIsThatOfPragueInEveryYear() {
        TimezoneAssignment zone = FeedSite.calendar(written("from: 2026-12-01 9:00")).getTimezoneInfo().getTimezones()
                .iterator().next();
        assertThat(zone.getComponent()).isNotNull();
        assertThat(zone.getComponent().getTimezoneId().getValue()).isEqualTo("Europe/Prague");

        TimeZone told = new biweekly.io.ICalTimeZone(zone.getComponent());
        assertThat(IntStream.range(0, 365 * 20).mapToObj(day -> LocalDate.parse("2020-01-01").plusDays(day))
                .map(day -> day.atTime(12, 0).atZone(ZoneId.of("Europe/Prague")).toInstant()))
                .allMatch(noon -> told.getOffset(noon.toEpochMilli()) == TimeZone.getTimeZone("Europe/Prague").getOffset(noon.toEpochMilli()));
    }

    @Test
    void aWholeDayEndsWithTheDayAfterIt() {
        assertThat(written("from: 2026-12-01", "until: 2026-12-03"))
                .contains("DTSTART;VALUE=DATE:20261201\r\n", "DTEND;VALUE=DATE:20261204\r\n");
        assertThat(event("from: 2026-12-01", "until: 2026-12-03").getDateStart().getValue().hasTime()).isFalse();
    }

    /** RFC 5545, section 3.8.2.2: both ends are days, or both are moments. */
    @Test
    void anEndWithoutAnHourIsTheEndOfItsDayOnAClockWhereTheStartHasAnHour() {
        assertThat(written("from: 2026-12-01 9:00", "until: 2026-12-03"))
                .contains("DTSTART;TZID=Europe/Prague:20261201T090000\r\n", "DTEND;TZID=Europe/Prague:20261204T000000\r\n");
    }

    @Test
    void anEndWithAnHourIsADayWhereTheStartHasNone() {
        assertThat(written("from: 2026-12-01", "until: 2026-12-03 16:00"))
                .contains("DTSTART;VALUE=DATE:20261201\r\n", "DTEND;VALUE=DATE:20261204\r\n");
        assertThat(written("from: 2026-12-01", "until: 2026-12-03 0:00")).contains("DTEND;VALUE=DATE:20261203\r\n");
    }

    @Test
    void anEventThatIsMovedAndThenCancelledIsAnUpdateOfTheSameOne() {
        VEvent planned = event("from: 2026-12-01 9:00", "checked: 2026-11-20", "how: scheduled");
        VEvent moved = event("from: 2026-12-08 9:00", "checked: 2026-11-20", "how: moved");
        VEvent again = event("from: 2026-12-09 9:00", "checked: 2026-11-21", "how: moved");
        VEvent cancelled = event("from: 2026-12-09 9:00", "checked: 2026-11-21", "how: cancelled");

        assertThat(planned.getUid().getValue()).isEqualTo("sraz/podzim@portal.example.org")
                .isEqualTo(moved.getUid().getValue()).isEqualTo(cancelled.getUid().getValue());
        assertThat(planned.getSequence().getValue()).isLessThan(moved.getSequence().getValue());
        assertThat(moved.getSequence().getValue()).isLessThan(again.getSequence().getValue());
        assertThat(again.getSequence().getValue()).isLessThan(cancelled.getSequence().getValue());
        assertThat(planned.getStatus().isConfirmed()).isTrue();
        assertThat(planned.getSummary().getValue()).isEqualTo("podzim");
        assertThat(moved.getSummary().getValue()).isEqualTo("podzim (přesunutý)");
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSummary().getValue()).isEqualTo("podzim (zrušený)");
    }

    @Test
    void theStampIsTheDayOnWhichTheFactsWereVerifiedAndNotTheTimeOfTheBuild() {
        assertThat(event("from: 2026-12-01 9:00", "checked: 2026-11-20").getDateTimeStamp().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-19T23:00:00Z"));
        assertThat(event("from: 2026-12-01 9:00").getDateTimeStamp().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void textsOfAnyLettersComeBackAsTheyWereAndNoLineIsTooLong() {
        String about = "Čtyři, nebo pět? a; b \\ c – příští týden v Dolní Lhotě u Žďáru nad Sázavou 🚲🚲🚲 na náměstí, přijďte!";
        String text = written("from: 2026-12-01 9:00", "about: '" + about + "'",
                "where: {street: Vzorová 1, city: Liberec, postal-code: 460 01, latitude: 50.7663, longitude: 15.0543}");

        VEvent event = FeedSite.calendar(text).getEvents().get(0);
        assertThat(event.getDescription().getValue()).isEqualTo(about);
        assertThat(event.getDescription().getLanguage()).isEqualTo("cs");
        assertThat(event.getLocation().getValue()).isEqualTo("Vzorová 1, 460 01 Liberec");
        assertThat(event.getGeo().getLatitude()).isEqualTo(50.7663);
        assertThat(event.getUrl().getValue()).isEqualTo("https://portal.example.org/cs/srazy/podzim.html");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75)).anyMatch(line -> line.startsWith(" "));
    }

    @Test
    void aRegionHasACalendarOfItsEventsAndOfThoseForTheWholeCountry() {
        SortedMap<String, String> files = FeedSite.files(FeedSite.EMPTY
                .withRecord("sraz/tady.cs", "", "from: 2026-12-01 9:00", "kraj: CZ051")
                .withRecord("sraz/vsude.cs", "", "from: 2026-12-02 9:00", "kraj: CZ")
                .withRecord("sraz/jinde.cs", "", "from: 2026-12-03 9:00", "kraj: CZ052")
                .withRecord("sraz/bez-terminu.cs", "", "kraj: CZ051"));

        assertThat(FeedSite.calendar(files.get("cs/kraje/cz051.ics")).getEvents())
                .extracting(event -> event.getSummary().getValue()).containsExactlyInAnyOrder("tady", "vsude");
        assertThat(files.keySet()).doesNotContain("cs/srazy/bez-terminu.ics")
                .contains("en/regions/cz052.ics", "en/meetings/tady.ics");
    }
}
