package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Location;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKindTest {
    @Test
    void an_address_has_a_street_a_city_a_postal_code_and_a_position() {
        assertThat(KindReading.of(new PlaceKind(),
                "{street: Vzorová 1, city: Liberec, postal-code: 46001, latitude: '50,77', longitude: 15.05}").value())
                .contains(new Location("Vzorová 1", "Liberec", "460\u00a001",
                        Optional.of(new Location.Position(new BigDecimal("50.77"), new BigDecimal("15.05"))), Optional.empty()));
    }

    @Test
    void a_virtual_place_needs_only_its_address() {
        assertThat(KindReading.of(new PlaceKind(), "{virtual: 'https://example.org/'}").value()).contains(
                new Location("", "", "", Optional.empty(), Optional.of(URI.create("https://example.org/"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Liberec | GROUP_EXPECTED 1:8", "{street: Vzorová 1} | PLACE_NOWHERE 1:8", "{city: ''} | VALUE_EMPTY 1:15",
            "{city: Praha, postal-code: 4600} | POSTAL_CODE_INVALID 1:35", "{city: Praha, postal-code: 900 01} | POSTAL_CODE_INVALID 1:35",
            "{city: Praha, latitude: 95, longitude: 15} | NUMBER_TOO_LARGE 1:32", "{city: Praha, virtual: example.org} | URL_INVALID 1:31",
            "{city: Praha, strete: x} | FIELD_UNKNOWN_SUGGESTED 1:22",
            "{city: Praha, latitude: 50.1} | SETTING_MISSING 1:8", "{city: Praha, longitude: 14.4} | SETTING_MISSING 1:8"})
    void what_nobody_can_find_is_refused(String written, String refused) {
        assertThat(KindReading.of(new PlaceKind(), written).refused()).containsExactly(refused);
    }
}
