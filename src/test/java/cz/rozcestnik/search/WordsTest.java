package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words czech = Words.of("cs");
    private final Words english = Words.of("en");

    @Test
    void words_are_runs_of_letters_and_digits() {
        assertThat(texts("Rodič (10 let), e-mail: poradna@example.org – ahoj!"))
                .containsExactly("Rodič", "10", "let", "e", "mail", "poradna", "example", "org", "ahoj");
    }

    @Test
    void words_know_where_they_stand() {
        Word word = czech.in("  „Poradna“").get(0);
        assertThat(word.start()).isEqualTo(3);
        assertThat(word.end()).isEqualTo(10);
    }

    @Test
    void a_non_breaking_space_parts_words_and_a_soft_hyphen_does_not() {
        assertThat(czech.in("v\u00a0kraji rodi\u00adčovská")).extracting(Word::key)
                .containsExactly("v", "kraj", key("rodičovská"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hlídání", "péče", "příspěvek", "žádost", "důchod", "Ústí", "TÁTA"})
    void a_word_has_the_same_key_with_and_without_diacritics(String word) {
        String plain = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        assertThat(key(plain)).isEqualTo(key(word));
        assertThat(czech.in(word).get(0).accented()).isTrue();
        assertThat(czech.in(plain).get(0).accented()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hlídání", "děti", "šťastný", "ďábel", "kůň", "řeč", "žlutý"})
    void letters_with_separate_marks_are_the_same_words(String word) {
        String apart = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(word);
        assertThat(czech.in(apart).get(0).term()).isEqualTo(czech.in(word).get(0).term());
    }

    @Test
    void numbers_are_not_stemmed() {
        assertThat(czech.in("116111 2026")).extracting(Word::key).containsExactly("116111", "2026");
    }

    @Test
    void emoji_part_words_and_foreign_letters_make_them() {
        assertThat(texts("máma👩‍👧táta Львів 家庭 𐌰𐌱")).containsExactly("máma", "táta", "Львів", "家庭", "𐌰𐌱");
    }

    @Test
    void a_very_long_word_is_cut() {
        assertThat(czech.in("a".repeat(100_000)).get(0).term()).hasSizeLessThan(200);
    }

    @Test
    void common_words_are_known_in_each_language() {
        assertThat(czech.in("a pro rodiny")).extracting(Word::common).containsExactly(true, true, false);
        assertThat(english.in("help for families")).extracting(Word::common).containsExactly(false, true, false);
    }

    @Test
    void no_text_is_too_strange() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append((char) random.nextInt(0x10000));
            }
            for (Words words : List.of(czech, english)) {
                for (Word word : words.in(text.toString())) {
                    assertThat(word.start()).isLessThan(word.end());
                    assertThat(word.key()).isNotEmpty();
                    assertThat(word.term()).startsWith(word.key() + Word.SEPARATOR);
                }
            }
        }
    }

    private List<String> texts(String text) {
        return czech.in(text).stream().map(word -> text.substring(word.start(), word.end())).toList();
    }

    private String key(String word) {
        return czech.in(word).get(0).key();
    }
}
