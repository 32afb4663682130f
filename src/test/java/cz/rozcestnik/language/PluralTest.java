package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"1, ONE", "2, FEW", "3, FEW", "4, FEW", "1.5, MANY", "0.5, MANY", "3.1, MANY", "0, OTHER", "5, OTHER",
            "11, OTHER", "12, OTHER", "21, OTHER", "100, OTHER"})
    void czech_has_one_few_many_and_other(BigDecimal number, Plural form) {
        assertThat(Plural.of(number, Language.CS)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"1, ONE", "0, OTHER", "2, OTHER", "1.5, OTHER", "21, OTHER"})
    void english_has_one_and_other(BigDecimal number, Plural form) {
        assertThat(Plural.of(number, Language.EN)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"ONE, one", "FEW, few", "MANY, many", "OTHER, other"})
    void its_key_ends_the_key_of_a_phrase(Plural form, String key) {
        assertThat(form.key()).isEqualTo(key);
    }
}
