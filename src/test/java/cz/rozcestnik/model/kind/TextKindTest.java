package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKindTest {
    @Test
    void one_line_of_text_is_set_by_the_typography_of_its_language() {
        assertThat(KindReading.of(new TextKind(80), " k lesu ").value()).contains(new Value.Text("k\u00a0lesu"));
        assertThat(KindReading.of(new TextKind(80), "a forest", Language.EN).value()).contains(new Value.Text("a forest"));
    }

    @Test
    void lines_of_a_block_become_one() {
        assertThat(KindReading.of(new TextKind(80), "|\n  jedna\n  dvě").value()).contains(new Value.Text("jedna dvě"));
    }

    @Test
    void a_length_is_counted_in_characters_even_beyond_the_basic_plane() {
        assertThat(KindReading.of(new TextKind(3), "👪👪👪").refused()).isEmpty();
        KindReading longer = KindReading.of(new TextKind(3), "👪👪👪a");
        assertThat(longer.refused()).containsExactly("TEXT_TOO_LONG 1:8");
        assertThat(longer.problems().get(0).arguments()).containsExactly(4, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`''` | VALUE_EMPTY 1:8", "~ | VALUE_EMPTY 1:8", "null | VALUE_EMPTY 1:8", "[a, b] | TEXT_EXPECTED 1:8",
            "{a: b} | TEXT_EXPECTED 1:8", "\"a\\tb\" | TEXT_CONTROL_CHARACTER 1:8", "\"a\\eb\" | TEXT_CONTROL_CHARACTER 1:8"})
    void what_is_no_line_of_text_is_refused(String written, String refused) {
        assertThat(KindReading.of(new TextKind(80), written).refused()).containsExactly(refused);
    }
}
