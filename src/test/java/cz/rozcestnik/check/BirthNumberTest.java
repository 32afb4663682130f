package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7360285163", "0551010009", "0421010007", "535224124"})
    void aDayOfBirthWithTheRightCheckDigitIsABirthNumber(String digits) {
        assertThat(BirthNumber.is(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7360285164", "7313285160", "7302300001", "545224124", "212345678", "0000000000", "42"})
    void aNumberThatDoesNotDivideOrNamesNoDayIsNone(String digits) {
        assertThat(BirthNumber.is(digits)).isFalse();
    }

    @Test
    void anOldOneMayLeaveTenAndEndWithZero() {
        String nine = "780123354";
        assertThat(Long.parseLong(nine) % 11).isEqualTo(10);

        assertThat(BirthNumber.is(nine + "0")).isTrue();
        assertThat(BirthNumber.is(nine + "1")).isFalse();
    }
}
