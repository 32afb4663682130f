package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {
    private static final Collation CZECH = Collation.of(Language.CS);

    @ParameterizedTest
    @ValueSource(strings = {
            "cena cukr čas číslo ďábel dluh hračka charita chata invalida",
            "rada rodina řád řeka sleva soud šance škola ticho zákon zdraví žena život",
            "a á b e é ě i í o ó u ú ů y ý z ž",
            "hlídání hračka hvězda charita"})
    void czech_words_stand_in_the_order_of_the_czech_alphabet(String words) {
        List<String> ordered = Arrays.asList(words.split(" "));

        assertThat(sorted(ordered)).isEqualTo(ordered);
    }

    @Test
    void a_shorter_name_of_whole_words_stands_before_a_longer_word() {
        List<String> ordered = List.of("Dům dětí", "Dům\u00a0z rohu", "Důmyslná matka");

        assertThat(sorted(ordered)).isEqualTo(ordered);
    }

    @Test
    void quotation_marks_do_not_move_a_name_from_its_letter() {
        List<String> ordered = List.of("Adopce", "„Máma“ a táta", "Matky", "(Ne)zletilí", "Žít spolu");

        assertThat(sorted(ordered)).isEqualTo(ordered);
    }

    @Test
    void letters_written_with_a_combining_mark_are_the_same_letters() {
        List<String> ordered = List.of("cena", apart("čas"), "dluh", apart("řeka"), "sleva");

        assertThat(sorted(ordered)).isEqualTo(ordered);
        assertThat(CZECH.initial(apart("čas"))).isEqualTo("Č");
    }

    @ParameterizedTest
    @CsvSource({
            "charita, Ch", "Chata, Ch", "CHKO, Ch", "Čas, Č", "řád, Ř", "škola, Š", "Život, Ž", "ďábel, D", "Ústí, U",
            "Ťapka, T", "Ó, O", "hračka, H", "cena, C", "„Máma“, M", "2 děti, 0–9", "…, '#'", "  ano, A"})
    void a_name_stands_under_the_letter_where_a_czech_reader_looks(String name, String letter) {
        assertThat(CZECH.initial(name)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"charity, C", "Škoda, S", "žena, Z"})
    void an_english_reader_looks_under_the_26_letters(String name, String letter) {
        assertThat(Collation.of(Language.EN).initial(name)).isEqualTo(letter);
    }

    @Test
    void a_letter_beyond_the_basic_plane_stays_whole() {
        assertThat(CZECH.initial("𐓇ample")).isEqualTo("𐓇");
    }

    private static List<String> sorted(List<String> ordered) {
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(CZECH.by(Function.identity()));
        return shuffled;
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
