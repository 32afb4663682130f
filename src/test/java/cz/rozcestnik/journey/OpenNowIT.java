package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.OpeningDay;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.SmallSite;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page says whether a place is open now, and says what Java says of the same hours. */
@ExtendWith(Browser.Given.class)
class OpenNowIT {
    private static final Path SITE = Path.of("target/site");
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final String PLACE = "cs/sluzby/dluhova-poradna.html";

    @ParameterizedTest
    @ValueSource(strings = {
        "[{days: po–pá, from: \"8:00\", to: \"16:00\"}]",
        "[{days: \"po, st\", from: \"8:00\", to: \"17:00\", break: \"12:00–12:30\"}, {days: ne, from: \"20:00\", to: \"24:00\"}]",
        "[{days: denně, from: \"0:00\", to: \"24:00\"}]",
        "[{days: \"pá, so\", from: \"0:00\", to: \"24:00\"}, {days: ne, from: \"0:00\", to: \"6:30\"}]",
        "{week: [{days: po–pá, from: \"7:00\", to: \"18:00\"}], holidays: zavřeno, valid: 2026-02-01 – 2029-06-30,"
            + " exceptions: [{date: 2026-12-23 – 2027-01-01, closed: yes}, {date: 2026-10-24, from: \"1:00\", to: \"24:00\"}]}",
        "{week: [{days: ne, from: \"1:30\", to: \"3:30\"}], holidays: otevřeno}"})
    void itSaysWhatJavaSaysAtManyMoments(String written, Browser browser) {
        OpeningHours hours = hours(written);
        List<Instant> moments = moments().toList();

        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            List<?> told = (List<?>) visit.open(PLACE).evaluate(
                    "([text, moments]) => moments.map(at => { const told = window.rozcestnikHours.state(text, new Date(at));"
                    + " const minutes = one => one && one.days * 1440 + one.minutes;"
                    + " return [told.open, told.always, minutes(told.until), minutes(told.next)].join(' '); })",
                    List.of(hours.normal(), moments.stream().map(Instant::toString).toList()));

            assertThat(moments).hasSizeGreaterThan(1000);
            for (int i = 0; i < moments.size(); i++) {
                LocalDateTime local = LocalDateTime.ofInstant(moments.get(i), PRAGUE);
                assertThat(told.get(i)).as("%s at %s", written, local).isEqualTo(expected(hours, local));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T10:00:00Z | Otevřeno do 12:00
            2026-11-23T11:30:00Z | Teď zavřeno, otevírá dnes v 13:00
            2026-11-24T11:30:00Z | Teď zavřeno, otevírá zítra v 9:00
            2026-11-26T11:30:00Z | Teď zavřeno, otevírá v pondělí v 9:00
            2027-03-29T08:00:00Z | Dnes zavřeno (státní svátek), otevírá ve středu v 9:00
            2026-12-23T09:00:00Z | Dnes výjimečně zavřeno, otevírá 4. ledna v 9:00
            """)
    void aVisitorAnywhereReadsItInPragueTime(String moment, String sentence, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            visit.page().clock().setFixedTime(moment);
            Page page = visit.open(PLACE);

            assertThat(page.locator("[data-hours]").first()).hasText(sentence);
            visit.assertQuiet();
        }
    }

    @Test
    void nothingMovesWhenItIsFilledIn(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(PLACE);
            assertThat(page.locator("[data-hours] .badge").first()).isVisible();

            assertThat(page.evaluate("() => { const table = document.querySelector('.hours');"
                    + " const filled = table.getBoundingClientRect().top;"
                    + " document.querySelector('[data-hours]').replaceChildren();"
                    + " return table.getBoundingClientRect().top - filled; }")).isEqualTo(0);
        }
    }


    private static OpeningHours hours(String written) {
        SiteRecord note = SmallSite.empty()
                .withType("note", "hours: {kind: opening-hours, label: {cs: Hodiny, en: Hours}}")
                .withRecord("note/dum.cs", "", "hours: " + written).site().records().get(new RecordName("note", "dum"));
        return (OpeningHours) note.value(note.type().field("hours").orElseThrow(), Language.CS).orElseThrow();
    }

    /** Changes of time, Easter, Christmas and the turn of a year closely, and five years now and then. */
    private static Stream<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        Map.of("2026-03-28T12:00:00Z", 3, "2026-10-24T00:00:00Z", 3, "2027-03-25T00:00:00Z", 6, "2026-12-22T00:00:00Z", 13)
                .forEach((from, days) -> {
                    for (Instant at = Instant.parse(from); at.isBefore(Instant.parse(from).plus(Duration.ofDays(days)));
                            at = at.plus(Duration.ofMinutes(35))) {
                        moments.add(at);
                    }
                });
        for (Instant at = Instant.parse("2026-01-01T00:00:00Z"); at.isBefore(Instant.parse("2031-01-01T00:00:00Z"));
                at = at.plus(Duration.ofMinutes(7345))) {
            moments.add(at);
        }
        return moments.stream();
    }

    private static String expected(OpeningHours hours, LocalDateTime now) {
        boolean open = isOpen(hours, now);
        LocalDateTime horizon = now.toLocalDate().plusDays(61).atStartOfDay();
        LocalDateTime change = now;
        while (change.isBefore(horizon) && isOpen(hours, change) == open) {
            change = change.plus(STEP);
        }
        boolean always = open && !change.isBefore(horizon);
        long minutes = Duration.between(now.toLocalDate().atStartOfDay(), change).toMinutes();
        String until = open ? String.valueOf(minutes) : "";
        String next = open || !change.isBefore(horizon) ? "" : String.valueOf(minutes);
        return open + " " + always + " " + until + " " + next;
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        return OpeningDay.hours(hours, day).stream().anyMatch(span -> !time.isBefore(span.from())
                && (span.to().equals(LocalTime.MIDNIGHT) || time.isBefore(span.to())));
    }
}
