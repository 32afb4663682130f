package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.OpeningDay;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.problem.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours as they stand on a door: weeks, breaks, holidays, exceptions and how long all this holds. */
class WholeOpeningHoursTest {
    @Test
    void a_week_without_a_day_is_told_to_be_empty() {
        assertThat(KindReading.of(new OpeningHoursKind(), "{ week: [] }").refused()).containsExactly("VALUE_EMPTY 1:16");
    }

    private static final String OFFICE = """
            valid: 2026-09-01 – 2027-06-30
            week:
              - { days: po–čt, from: "8:00", to: "16:00", break: "12:00–12:30" }
              - { days: pá, from: "8:00", to: "12:00" }
            holidays: zavřeno
            exceptions:
              - { date: 2026-12-23, from: "8:00", to: "10:00" }
              - { date: 2026-12-28 – 2026-12-31, closed: yes, note: Inventura }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-11-23 | 08:00-12:00 12:30-16:00 | an ordinary Monday with its break",
            "2026-11-27 | 08:00-12:00 | a Friday",
            "2026-11-28 | closed | a Saturday",
            "2026-11-17 | closed | a Tuesday that is a public holiday",
            "2027-03-26 | closed | Good Friday",
            "2026-12-23 | 08:00-10:00 | a Wednesday with times of its own",
            "2026-12-30 | closed | a Wednesday when it is closed",
            "2026-08-31 | closed | a Monday before all this holds",
            "2027-07-01 | closed | a Thursday after it"})
    void eachDayHasTheTimesOfItsOwn(LocalDate day, String times, String what) {
        KindReading read = KindReading.of(new OpeningHoursKind(), block(OFFICE));
        assertThat(read.problems()).isEmpty();

        String hours = OpeningDay.hours((OpeningHours) read.value().orElseThrow(), day).stream()
                .map(span -> span.from() + "-" + span.to()).reduce((one, other) -> one + " " + other).orElse("closed");

        assertThat(hours).as(what).isEqualTo(times);
    }

    @Test
    void aPlainListIsAWeekThatGoesOnForEver() {
        KindReading read = KindReading.of(new OpeningHoursKind(), "\n- { days: \"út, čt\", from: \"9.00\", to: \"24:00\" }");

        assertThat(read.normal()).isEqualTo("Tu,Th 09:00-24:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "- { days: po, from: '8:00', to: '12:00' }\\n- { days: po–st, from: '11:00', to: '13:00' } | HOURS_OVERLAP",
            "- { days: po, from: '8:00', to: '16:00', break: poledne } | BREAK_EXPECTED",
            "- { days: po, from: '8:00', to: '16:00', break: 16:00–17:00 } | BREAK_OUTSIDE",
            "- { days: po, from: '16:00', to: '8:00' } | HOURS_BACKWARDS",
            "- { days: po, from: '8:00' } | HOURS_PART_MISSING",
            "- { days: po, from: osm, to: '9:00' } | TIME_EXPECTED",
            "- { days: pondělky, from: '8:00', to: '9:00' } | DAYS_UNKNOWN",
            "holidays: zavřeno | PART_MISSING"})
    void aFaultInTheWeekIsToldOnce(String yaml, ProblemCode code) {
        assertThat(KindReading.of(new OpeningHoursKind(), block(yaml.replace("\\n", "\n"))).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "holidays: občas | HOLIDAYS_UNKNOWN",
            "exceptions: [{ date: 2026-12-24 }] | EXCEPTION_UNCLEAR",
            "exceptions: [{ date: 2026-12-24, closed: yes, from: '8:00', to: '9:00' }] | EXCEPTION_UNCLEAR",
            "exceptions: [{ date: 2026-12-24, closed: yes }, { date: 2026-12-20 – 2026-12-31, closed: yes }] | EXCEPTION_TWICE",
            "exceptions: [{ date: 2026-12-24–, closed: yes }] | PERIOD_OPEN",
            "exceptions: [{ closed: yes }] | PART_MISSING",
            "valid: na podzim | PERIOD_EXPECTED"})
    void aFaultBesideTheWeekIsToldOnce(String written) {
        String[] parts = written.split(" \\| ");
        String yaml = "week: [{ days: po, from: '8:00', to: '16:00' }]\n" + parts[0];

        assertThat(KindReading.of(new OpeningHoursKind(), block(yaml)).codes()).containsExactly(ProblemCode.valueOf(parts[1]));
    }

    private static String block(String yaml) {
        return "\n  " + yaml.stripTrailing().replace("\n", "\n  ");
    }
}
