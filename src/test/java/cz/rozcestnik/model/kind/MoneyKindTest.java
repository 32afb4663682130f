package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120 Kč | 120 | CZK", "1 500 Kč | 1500 | CZK", "0 Kč | 0 | CZK", "20 EUR | 20 | EUR",
            "12,50 € | 12.50 | EUR", "99.90 CZK | 99.90 | CZK", "1\u00a0500\u00a0Kč | 1500 | CZK"})
    void an_amount_has_its_currency(String written, BigDecimal amount, String currency) {
        assertThat(KindReading.of(new MoneyKind(), written).value()).contains(new Value.Money(amount, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zdarma", "120", "120Kč", "Kč 120", "-5 Kč", "120 kč", "20 USD", "120,- Kč", "od 100 Kč", "1 50 Kč"})
    void what_is_no_amount_is_refused(String written) {
        assertThat(KindReading.of(new MoneyKind(), written).refused()).containsExactly("MONEY_EXPECTED 1:8");
    }

    /** Read as decimals, it would be one and a half crowns. */
    @ParameterizedTest
    @ValueSource(strings = {"1.500 Kč", "1,500 EUR"})
    void a_point_between_thousands_is_not_taken_for_decimals(String written) {
        assertThat(KindReading.of(new MoneyKind(), written).refused()).containsExactly("MONEY_EXPECTED 1:8");
    }
}
