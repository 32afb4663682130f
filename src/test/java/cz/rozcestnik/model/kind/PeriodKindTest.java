package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKindTest {
    @ParameterizedTest
    @CsvSource({
            "2019, 2019-01-01 YEAR, 2019-12-31 YEAR", "2019–2023, 2019-01-01 YEAR, 2023-12-31 YEAR",
            "2019 - 2023, 2019-01-01 YEAR, 2023-12-31 YEAR", "2024–, 2024-01-01 YEAR, ", "–2023, , 2023-12-31 YEAR",
            "2026-02, 2026-02-01 MONTH, 2026-02-28 MONTH", "2026-02–2026-04, 2026-02-01 MONTH, 2026-04-30 MONTH",
            "2026-12-01 – 2026-12-24, 2026-12-01 DAY, 2026-12-24 DAY", "2026-12-01–2026-12-01, 2026-12-01 DAY, 2026-12-01 DAY",
            "2026-12-01 –, 2026-12-01 DAY, ", "2026-12-24, 2026-12-24 DAY, 2026-12-24 DAY"})
    void a_period_goes_from_the_first_day_to_the_last(String written, String from, String to) {
        assertThat(KindReading.of(new PeriodKind(), written).value()).contains(new Period(edge(from), edge(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "19", "2019-2023", "2019–2020–2021", "2026-02-30", "od 2019", "2019–dosud", "2026-13", "1. 5. 2026",
            "+20260-01"})
    void what_is_no_period_is_refused(String written) {
        assertThat(KindReading.of(new PeriodKind(), written).refused()).containsExactly("PERIOD_EXPECTED 1:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023–2019", "2026-12-24 – 2026-12-01", "2026-05–2026-04"})
    void a_period_that_ends_before_it_starts_is_refused(String written) {
        assertThat(KindReading.of(new PeriodKind(), written).refused()).containsExactly("PERIOD_BACKWARDS 1:8");
    }

    private static Optional<Period.Edge> edge(String written) {
        return Optional.ofNullable(written).map(text -> new Period.Edge(
                LocalDate.parse(text.substring(0, 10)), Period.Precision.valueOf(text.substring(11))));
    }
}
