package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Phone;
import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneKindTest {
    @ParameterizedTest
    @CsvSource({
            "+420 212 345 678, +420212345678, +420 212 345 678", "212345678, +420212345678, +420 212 345 678",
            "00420 212 345 678, +420212345678, +420 212 345 678", "212-345-678, +420212345678, +420 212 345 678",
            "+44 121 234 5678, +441212345678, +44 121 234 5678"})
    void a_number_is_kept_with_its_country(String written, String number, String shown) {
        assertThat(KindReading.of(new PhoneKind(), written).value())
                .contains(new Phone(number, shown.replace(' ', '\u00a0'), Phone.Line.FIXED, Phone.Charge.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"112, 112, 112", "158, 158, 158", "116 111, 116111, 116 111", "116123, 116123, 116 123", "+420 116 111, 116111, 116 111"})
    void a_short_number_keeps_its_digits(String written, String number, String shown) {
        assertThat(KindReading.of(new PhoneKind(), written).value())
                .contains(new Phone(number, shown.replace(' ', '\u00a0'), Phone.Line.SHORT, Phone.Charge.FREE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "541 12 34 | PHONE_TOO_SHORT", "zavolejte | PHONE_EXPECTED", "212 345 678 linka 5 | PHONE_EXPECTED", "– | PHONE_EXPECTED",
            "212 345 6789 | PHONE_INVALID", "+420 012 345 678 | PHONE_INVALID", "+999 212 345 678 | PHONE_INVALID",
            "212 345 678 / 212 345 679 | PHONE_INVALID", "'212 345 678, 212 345 679' | PHONE_INVALID",
            "+420 212 345 678#12 | PHONE_INVALID", "+421 116 111 | PHONE_INVALID"})
    void what_nobody_can_call_is_refused(String written, String code) {
        assertThat(KindReading.of(new PhoneKind(), written).refused()).containsExactly(code + " 1:8");
    }

    @ParameterizedTest
    @CsvSource({"112, SHORT, FREE", "116 111, SHORT, FREE", "800 123 456, OTHER, FREE",
            "212 345 678, FIXED, STANDARD", "601 123 456, MOBILE, STANDARD"})
    void aPhoneKnowsItsLineAndWhatACallCosts(String written, Phone.Line line, Phone.Charge charge) {
        KindReading read = KindReading.of(new PhoneKind(), written);

        assertThat(read.problems()).isEmpty();
        Phone phone = (Phone) read.value().orElseThrow();
        assertThat(phone.line()).isEqualTo(line);
        assertThat(phone.charge()).isEqualTo(charge);
    }

    @Test
    void aNumberThatCostsMoreIsWarnedOfAndKept() {
        KindReading read = KindReading.of(new PhoneKind(), "906 123 456");

        assertThat(read.codes()).containsExactly(ProblemCode.PHONE_PREMIUM);
        assertThat(read.normal()).isEqualTo("+420906123456");
    }
}
