package cz.rozcestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days off in Czechia, checked against calendars of years gone and to come. */
class PublicHolidaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05",
            "2027-03-28", "2038-04-25"})
    void easterIsWhereTheCalendarHasIt(LocalDate sunday) {
        assertThat(PublicHolidays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void aYearHasThirteenOfThemAndAnOlderOneHadNoGoodFriday() {
        assertThat(PublicHolidays.of(2026)).hasSize(13)
                .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 9, 28));
        assertThat(PublicHolidays.of(2015)).hasSize(12).doesNotContain(LocalDate.of(2015, 4, 3));
    }

    @Test
    void easterSundayAndAnOrdinaryDayAreNone() {
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 4, 5))).isFalse();
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 11, 17))).isTrue();
    }
}
