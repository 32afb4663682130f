package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words czech = Words.of("cs");
    private final Words english = Words.of("en");

    @Test
    void words_are_runs_of_letters_and_digits() {
        assertThat(texts("Rodič (10 let), pošta: poradna@example.org – ahoj!"))
                .containsExactly("Rodič", "10", "let", "pošta", "poradna", "example", "org", "ahoj");
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

    @ParameterizedTest
    @CsvSource({
        "485 123 456, 485123456", "+420 485 123 456, 485123456", "+420485123456, 485123456", "00420485123456, 485123456",
        "420485123456, 485123456", "116 111, 116111", "112, 112", "460 01, 46001", "46001, 46001", "10 000, 10000",
        "1 250 000, 1250000", "485\u00a0123\u00a0456, 485123456", "485 123 4, 4851234", "485 1, 4851", "08, 8"})
    void a_number_is_one_word_however_its_digits_are_grouped(String written, String word) {
        assertThat(keys(written)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2010 2011|2010 2011", "od 3 do 12|od 3 do 12", "108/2006|108 2006", "18. 8. 2020|18 8 2020", "18.08.2020|18 8 2020",
        "2020-08-18|18 8 2020", "3leté|3 let", "+421 900 123 456|421 900123456", "485 123 456 777 123 456|485123456 777123456",
        "ve 12 hodin|ve 12 hodin", "460 01 Liberec|46001 liberk", "H7|h7"})
    void numbers_that_do_not_belong_together_stay_apart(String written, String words) {
        assertThat(String.join(" ", keys(written))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "o.s.p.o.d., OSPOD", "O. S. P. O. D., ospod", "z. s., zs", "s.r.o., SRO", "s. r. o., sro", "e-mail, email", "E-mail, e\u2011mail",
        "on-line, online", "off-line, offline", "e-shop, eshop"})
    void abbreviations_and_short_first_parts_are_one_word_with_or_without_their_signs(String one, String other) {
        assertThat(keys(one)).hasSize(1).isEqualTo(keys(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rodinně-právní|rodinně právní", "Praha-východ|praha východ", "je-li|je li", "V r. 2020|v r 2020", "bod A. Další|bod a další",
        "www.example.org|www example org"})
    void other_hyphens_and_full_stops_part_words(String written, String words) {
        assertThat(czech.in(written)).extracting(Word::written).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "children's|children", "child’s|child", "parents' room|parents room", "don't|dont", "'family'|family", "o'clock|oclock"})
    void apostrophes_are_no_letters_and_take_a_possessive_s_along(String written, String words) {
        assertThat(english.in(written)).extracting(Word::written).containsExactly(words.split(" "));
    }

    @Test
    void a_word_of_several_parts_is_marked_as_it_stands() {
        String text = "tel. +420 485 123 456, z. s.";
        assertThat(texts(text)).containsExactly("tel", "485 123 456", "z. s.");
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

    private List<String> keys(String text) {
        return czech.in(text).stream().map(Word::key).toList();
    }

    private String key(String word) {
        return czech.in(word).get(0).key();
    }
}
