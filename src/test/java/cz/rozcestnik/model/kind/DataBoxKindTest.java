package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A data box that cannot be is refused. */
class DataBoxKindTest {
    @ParameterizedTest
    @CsvSource({"abc2d3e, abc2d3e", "ABC2D3E, abc2d3e", "iiii222, iiii222"})
    void aDataBoxHasSevenOfItsOwnCharacters(String written, String normal) {
        assertThat(KindReading.of(new DataBoxKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"abcl234, DATA_BOX_CHARACTER", "abco234, DATA_BOX_CHARACTER", "abc1234, DATA_BOX_CHARACTER",
            "abc0234, DATA_BOX_CHARACTER", "ábc2234, DATA_BOX_CHARACTER", "abc234, DATA_BOX_LENGTH",
            "abcd2345, DATA_BOX_LENGTH"})
    void theCharactersThatAreEasilyMistakenAreRefused(String written, ProblemCode code) {
        assertThat(KindReading.of(new DataBoxKind(), written).codes()).containsExactly(code);
    }
}
