package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and codes that registers give: a typing error is seen before anybody trusts them. */
class RegisterKindsTest {

    @ParameterizedTest
    @CsvSource({"00551023, 00551023", "551023, 00551023", "123 45 679, 12345679"})
    void aCompanyNumberHasEightDigitsAndItsLastOneFits(String written, String normal) {
        assertThat(Written.as(new CompanyNumberKind(), written).normal()).isEqualTo(normal);
    }

    @Test
    void anySingleWrongDigitOfACompanyNumberIsSeen() {
        String number = "00551023";
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String written = number.substring(0, place) + digit + number.substring(place + 1);
                assertThat(Written.as(new CompanyNumberKind(), written).problems().isEmpty()).as(written)
                        .isEqualTo(written.equals(number));
            }
        }
    }

    @Test
    void aTextIsNoCompanyNumber() {
        assertThat(Written.as(new CompanyNumberKind(), "CZ00551023").codes())
                .containsExactly(ProblemCode.COMPANY_NUMBER_EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"abc2d3e, abc2d3e", "ABC2D3E, abc2d3e", "iiii222, iiii222"})
    void aDataBoxHasSevenOfItsOwnCharacters(String written, String normal) {
        assertThat(Written.as(new DataBoxKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"abcl234, DATA_BOX_CHARACTER", "abco234, DATA_BOX_CHARACTER", "abc1234, DATA_BOX_CHARACTER",
            "abc0234, DATA_BOX_CHARACTER", "ábc2234, DATA_BOX_CHARACTER", "abc234, DATA_BOX_LENGTH",
            "abcd2345, DATA_BOX_LENGTH"})
    void theCharactersThatAreEasilyMistakenAreRefused(String written, ProblemCode code) {
        assertThat(Written.as(new DataBoxKind(), written).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"460 01, 46001", "79862, 79862"})
    void aPostalCodeHasFiveDigits(String written, String normal) {
        assertThat(Written.as(new PostalCodeKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"90 minut, PT90M", "1 h 30 min, PT1H30M", "'1,5 hodiny', PT1H30M", "6 týdnů, P6W", "2 years, P2Y",
            "1 rok 6 měsíců, P1Y6M", "1 den 4 hodiny, P1DT4H"})
    void aDurationIsANumberAndAUnit(String written, String normal) {
        assertThat(Written.as(new DurationKind(), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"90", "30 min 1 h", "'1,5 roku'", "0 dnů", "-2 dny", "dva dny", "1 h 1 h", "2 sezony"})
    void aDurationWithoutOneIsNone(String written) {
        assertThat(Written.as(new DurationKind(), written).codes()).containsExactly(ProblemCode.DURATION_EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"112, SHORT, FREE", "116 111, SHORT, FREE", "800 123 456, OTHER, FREE",
            "212 345 678, FIXED, STANDARD", "601 123 456, MOBILE, STANDARD"})
    void aPhoneKnowsItsLineAndWhatACallCosts(String written, Value.Line line, Value.Charge charge) {
        Written read = Written.as(new PhoneKind(), written);

        assertThat(read.problems()).isEmpty();
        Value.Phone phone = (Value.Phone) read.value().orElseThrow();
        assertThat(phone.line()).isEqualTo(line);
        assertThat(phone.charge()).isEqualTo(charge);
    }

    @Test
    void aNumberThatCostsMoreIsWarnedOfAndKept() {
        Written read = Written.as(new PhoneKind(), "906 123 456");

        assertThat(read.codes()).containsExactly(ProblemCode.PHONE_PREMIUM);
        assertThat(read.normal()).isEqualTo("+420906123456");
    }
}
