package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases CZECH = Phrases.of(Language.CS, Map.of(
            "found.one", "{0} služba", "found.few", "{0} služby", "found.many", "{0} služby", "found.other", "{0} služeb",
            "of", "{1} z {0}", "plain", "{ } {x} {7} {", "days.other", "{0}: {1} dní"));

    @Test
    void a_number_chooses_the_plural_form() {
        assertThat(CZECH.get("found", 1)).isEqualTo("1 služba");
        assertThat(CZECH.get("found", 3L)).isEqualTo("3 služby");
        assertThat(CZECH.get("found", new BigDecimal("1.5"))).isEqualTo("1.5 služby");
        assertThat(CZECH.get("found", 5)).isEqualTo("5 služeb");
    }

    @Test
    void the_first_argument_that_is_a_number_chooses_even_behind_a_text() {
        assertThat(CZECH.get("days", "Praha", 2)).isEqualTo("Praha: 2 dní");
    }

    @Test
    void arguments_stand_where_their_numbers_are() {
        assertThat(CZECH.get("of", "celku", "část")).isEqualTo("část z celku");
    }

    @Test
    void what_an_argument_holds_is_not_taken_for_a_place() {
        assertThat(CZECH.get("of", "{1}", "{0}")).isEqualTo("{0} z {1}");
    }

    @Test
    void braces_that_are_no_place_stay() {
        assertThat(CZECH.get("plain", "x")).isEqualTo("{ } {x} {7} {");
    }

    @Test
    void an_unknown_key_is_named_with_its_language() {
        assertThat(CZECH.find("nothing", List.of())).isEmpty();
        assertThatThrownBy(() -> CZECH.get("nothing")).hasMessage("No text \"nothing\" in cs");
    }

    @Test
    void phrases_are_read_from_properties_with_their_escapes() throws IOException {
        Phrases phrases = Phrases.read(Language.CS, new StringReader("# Poznámka\nhello = Dobrý\\u00a0den\nlong = a\\\n  b\n"));

        assertThat(phrases.get("hello")).isEqualTo("Dobrý\u00a0den");
        assertThat(phrases.get("long")).isEqualTo("ab");
        assertThat(phrases.keys()).containsExactly("hello", "long");
    }
}
