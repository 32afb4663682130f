package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"yes", "ano", "true", "Ano", "YES"})
    void yes_may_be_said_in_czech_and_english(String written) {
        assertThat(KindReading.of(new YesNoKind(), written).value()).contains(new Value.YesNo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "ne", "false", "Ne"})
    void no_may_be_said_in_czech_and_english(String written) {
        assertThat(KindReading.of(new YesNoKind(), written).value()).contains(new Value.YesNo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"možná", "1", "on", "n"})
    void anything_else_is_refused(String written) {
        assertThat(KindReading.of(new YesNoKind(), written).refused()).containsExactly("YES_NO_EXPECTED 1:8");
    }
}
