package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberKindTest {
    private static final NumberKind ANY = new NumberKind(Optional.empty(), Optional.empty());
    private static final NumberKind AGE = new NumberKind(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("26")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 | 12", "1 200 | 1200", "1\u00a0250\u00a0000 | 1250000", "1,5 | 1.5", "1.5 | 1.5",
            "1 200,50 | 1200.50", "-3 | -3", "007 | 7", "0 | 0"})
    void a_number_is_read_as_czechs_write_it(String written, BigDecimal number) {
        assertThat(KindReading.of(ANY, written).value()).contains(new Value.Number(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dvě", "1_000", "0x1F", "1e3", ".5", "5.", "1,2,3", "1.200.000", "5 10", "12 00", "1 2345", "--5", "-",
            "１２", "123456789012345678901234567890"})
    void what_is_no_number_is_refused(String written) {
        assertThat(KindReading.of(ANY, "'" + written + "'").refused()).containsExactly("NUMBER_EXPECTED 1:8");
    }

    @ParameterizedTest
    @CsvSource({"-1, NUMBER_TOO_SMALL 1:8", "26.5, NUMBER_TOO_LARGE 1:8"})
    void a_number_beyond_its_bounds_is_refused(String written, String refused) {
        assertThat(KindReading.of(AGE, written).refused()).containsExactly(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "26", "26,0"})
    void the_bounds_themselves_are_accepted(String written) {
        assertThat(KindReading.of(AGE, written).refused()).isEmpty();
    }
}
