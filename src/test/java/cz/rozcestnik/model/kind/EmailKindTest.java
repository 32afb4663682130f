package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailKindTest {
    @ParameterizedTest
    @CsvSource({"poradna@example.org, poradna@example.org", "Jana.Nova+web@EXAMPLE.Org, Jana.Nova+web@example.org",
            "o'brien@mail.example.org, o'brien@mail.example.org"})
    void an_address_has_its_host_in_lower_case(String written, String address) {
        assertThat(KindReading.of(new EmailKind(), written).value()).contains(new Value.Email(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poradna", "poradna@example", "@example.org", "a@", "a b@example.org", "a@b@example.org", "a..b@example.org",
            ".a@example.org", "a@example..org", "a@-example.org", "a@example.org.", "a@exa mple.org", "jana(zavináč)example.org",
            "Jana <jana@example.org>", "mailto:jana@example.org", "jána@example.org", "a@example.o"})
    void what_no_letter_can_reach_is_refused(String written) {
        assertThat(KindReading.of(new EmailKind(), "'" + written + "'").refused()).containsExactly("EMAIL_INVALID 1:8");
    }
}
