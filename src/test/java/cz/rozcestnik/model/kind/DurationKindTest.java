package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationKindTest {
    @ParameterizedTest
    @CsvSource({"90 minut, PT90M", "1 h 30 min, PT1H30M", "'1,5 hodiny', PT1H30M", "6 týdnů, P6W", "2 years, P2Y",
            "1 rok 6 měsíců, P1Y6M", "1 den 4 hodiny, P1DT4H"})
    void aDurationIsANumberAndAUnit(String written, String normal) {
        assertThat(KindReading.of(new DurationKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"90", "30 min 1 h", "'1,5 roku'", "0 dnů", "-2 dny", "dva dny", "1 h 1 h", "2 sezony"})
    void aDurationWithoutOneIsNone(String written) {
        assertThat(KindReading.of(new DurationKind(), written).codes()).containsExactly(ProblemCode.DURATION_EXPECTED);
    }
}
