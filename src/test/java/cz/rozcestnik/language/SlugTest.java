package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
            "Dluhová poradna, dluhova-poradna", "Příliš žluťoučký kůň, prilis-zlutoucky-kun", "  Rodina & práce!  , rodina-prace",
            "50 % slevy, 50-slevy", "ČSÚ – úřad, csu-urad", "ISTANBUL, istanbul", "Ещё, ''", "…, ''"})
    void a_text_becomes_ascii_letters_digits_and_single_hyphens(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void a_text_with_combining_marks_has_the_same_slug() {
        assertThat(Slug.of("z\u030cena")).isEqualTo(Slug.of("žena")).isEqualTo("zena");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dluhova-poradna", "2026", "a"})
    void what_is_a_slug_already_is_one(String text) {
        assertThat(Slug.isSlug(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Poradna", "dluhová", "a--b", "-a", "a-", "a b", "a/b", "..", "a.b"})
    void what_could_surprise_a_host_is_no_slug(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
    }
}
