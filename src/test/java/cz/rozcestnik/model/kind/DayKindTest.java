package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayKindTest {
    @Test
    void a_day_is_read_from_year_to_day() {
        assertThat(KindReading.of(new DayKind(), "2028-02-29").value()).contains(new Value.Day(LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-5-1", "1. 5. 2026", "1.5.2026", "01. 05. 2026"})
    void a_day_written_as_people_do_is_refused_with_the_way_it_is_written_here(String written) {
        KindReading read = KindReading.of(new DayKind(), written);

        assertThat(read.refused()).containsExactly("DATE_EXPECTED_SUGGESTED 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly(written, "2026-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-02-30", "2026-13-01", "2026", "31. 2. 2027", "+2026-05-01", "+12026-05-01",
            "2026-05-01T08:00"})
    void what_is_no_day_of_the_calendar_is_refused(String written) {
        assertThat(KindReading.of(new DayKind(), written).refused()).containsExactly("DATE_EXPECTED 1:8");
    }
}
