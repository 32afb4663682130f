package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Interval;
import cz.rozcestnik.site.Freshness.State;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
            "2026-01-31, FRESH", "2026-02-01, FRESH", "2026-06-30, FRESH", "2026-07-01, FRESH", "2026-07-02, DUE", "2026-08-01, DUE",
            "2026-08-02, OVERDUE", "2026-10-30, OVERDUE", "2026-10-31, FAR_OVERDUE", "2030-01-01, FAR_OVERDUE"})
    void a_verification_of_half_a_year_is_due_a_month_before_its_end_and_far_overdue_three_months_after(
            LocalDate today, State state) {
        LocalDate verified = LocalDate.parse("2026-02-01");

        assertThat(Freshness.of(verified, Interval.of("6 months").orElseThrow(), today)).isEqualTo(new Freshness(verified, state));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, FRESH", "2026-02-08, FRESH", "2026-02-09, DUE", "2026-02-15, DUE", "2026-02-16, OVERDUE", "2026-02-23, FAR_OVERDUE"})
    void a_short_verification_is_fresh_for_its_first_half(LocalDate today, State state) {
        assertThat(Freshness.of(LocalDate.parse("2026-02-01"), Interval.of("2 weeks").orElseThrow(), today).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"FRESH, fresh", "FAR_OVERDUE, far-overdue"})
    void a_state_has_the_name_that_templates_use(State state, String code) {
        assertThat(state.code()).isEqualTo(code);
    }
}
