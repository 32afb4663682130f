package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"cs", "en", "uk", "vi", "no"})
    void a_language_has_a_code_of_two_letters(String written) {
        assertThat(KindReading.of(new LanguageKind(), written).value()).contains(new Value.LanguageCode(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cz", "CS", "čeština", "eng", "xx"})
    void any_other_text_is_refused(String written) {
        assertThat(KindReading.of(new LanguageKind(), written).refused()).containsExactly("LANGUAGE_UNKNOWN 1:8");
    }
}
