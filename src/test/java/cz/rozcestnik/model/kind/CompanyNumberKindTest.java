package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typing error in a number is seen before anybody trusts it. */
class CompanyNumberKindTest {
    @ParameterizedTest
    @CsvSource({"00551023, 00551023", "551023, 00551023", "123 45 679, 12345679"})
    void aCompanyNumberHasEightDigitsAndItsLastOneFits(String written, String normal) {
        assertThat(KindReading.of(new CompanyNumberKind(), written).normal()).isEqualTo(normal);
    }

    @Test
    void anySingleWrongDigitOfACompanyNumberIsSeen() {
        String number = "00551023";
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String written = number.substring(0, place) + digit + number.substring(place + 1);
                assertThat(KindReading.of(new CompanyNumberKind(), written).problems().isEmpty()).as(written)
                        .isEqualTo(written.equals(number));
            }
        }
    }

    @Test
    void aTextIsNoCompanyNumber() {
        assertThat(KindReading.of(new CompanyNumberKind(), "CZ00551023").codes())
                .containsExactly(ProblemCode.COMPANY_NUMBER_EXPECTED);
    }
}
