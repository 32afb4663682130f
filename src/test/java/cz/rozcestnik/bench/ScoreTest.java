package cz.rozcestnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two right pages, r and s; k counts neither way; w is wrong. */
class ScoreTest {
    private static final Set<String> RIGHT = Set.of("r", "s");
    private static final Set<String> NEUTRAL = Set.of("k");

    @Test
    void a_result_counts_as_right_wrong_or_neither() {
        Score score = Score.of(List.of("k", "w", "r"), RIGHT, NEUTRAL);

        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.precision()).hasValue(1.0 / 3);
        assertThat(score.tolerant()).hasValue(0.5);
        assertThat(score.reciprocal()).isEqualTo(1.0 / 3);
        assertThat(score.empty()).isFalse();
    }

    @Test
    void only_ten_results_count_at_ten() {
        Score score = Score.of(List.of("w", "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "r", "s"), RIGHT, NEUTRAL);

        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.recallAtTen()).isEqualTo(0.5);
        assertThat(score.tolerantAtTen()).hasValue(0.1);
    }

    @Test
    void nothing_found_has_no_precision() {
        Score score = Score.of(List.of(), RIGHT, NEUTRAL);

        assertThat(score.empty()).isTrue();
        assertThat(score.recall()).isZero();
        assertThat(score.precision()).isEmpty();
    }
}
