package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_czech_day_is_written_in_numbers_that_hold_together() {
        assertThat(Dates.day(LocalDate.parse("2020-08-18"), Language.CS)).isEqualTo("18.\u00a08.\u00a02020");
        assertThat(Dates.day(LocalDate.parse("2026-01-01"), Language.CS)).isEqualTo("1.\u00a01.\u00a02026");
    }

    @Test
    void an_english_day_names_its_month() {
        assertThat(Dates.day(LocalDate.parse("2020-08-18"), Language.EN)).isEqualTo("18\u00a0August\u00a02020");
    }

    @Test
    void a_month_stands_without_a_day() {
        assertThat(Dates.month(2020, Month.AUGUST, Language.CS)).isEqualTo("8/2020");
        assertThat(Dates.month(2020, Month.AUGUST, Language.EN)).isEqualTo("August\u00a02020");
    }
}
