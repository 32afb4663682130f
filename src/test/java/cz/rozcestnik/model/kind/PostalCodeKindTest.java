package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeKindTest {
    @ParameterizedTest
    @CsvSource({"460 01, 46001", "79862, 79862"})
    void aPostalCodeHasFiveDigits(String written, String normal) {
        assertThat(KindReading.of(new PostalCodeKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"4600", "460 012", "046 01", "811 01", "CZ-46001", "46O01"})
    void whatNoCzechPostOfficeHasIsRefused(String written) {
        assertThat(KindReading.of(new PostalCodeKind(), written).codes())
                .containsExactly(ProblemCode.POSTAL_CODE_INVALID);
    }
}
