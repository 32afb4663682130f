package cz.rozcestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({"1 day, P1D", "14 days, P14D", "1 week, P7D", "2 weeks, P14D", "6 months, P6M", "1 year, P1Y", "2 years, P2Y"})
    void an_interval_is_a_number_and_a_unit_of_the_calendar(String written, Period period) {
        assertThat(Interval.of(written)).contains(new Interval(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "months", "6months", "0 days", "-1 day", "1.5 years", "half a year", "6 měsíců", "1000 days", "P6M"})
    void anything_else_is_none(String written) {
        assertThat(Interval.of(written)).isEmpty();
    }
}
