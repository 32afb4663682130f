package cz.rozcestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples are written with {@code ~} for each space that must not break. */
class TypographyTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Přijďte s~dítětem k~nám, z~domu i~v~dešti.", "V~Liberci a~okolí", "Je to u~školy o~patro výš.",
            "Pomoc (i~anonymní) „v~tísni“ a~„K~věci“", "Hádají se~– a~pak mlčí.", "\"V~tísni\"", "A~tak dále"})
    void one_letter_words_hold_on_to_the_next_word(String text) {
        assertHolds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dne 21.~6.~2026", "od 1.~května", "ve dnech 3.~a~4.~dubna", "8.~třída"})
    void days_hold_on_to_their_months(String text) {
        assertHolds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"celkem 2~500 rodin", "za 1~000~Kč", "asi 1~250~000~Kč", "+420~212~345~678", "linka 116~111"})
    void groups_of_digits_hold_together(String text) {
        assertHolds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "sleva 50~%.", "(1,5~km)", "v~5~h", "20~€", "„100~Kč“", "10~Kč/hod", "120~m²", "37~°C", "2~mil. Kč", "do 5~%–10~%"})
    void numbers_hold_on_to_their_units(String text) {
        assertHolds(text);
    }

    @Test
    void a_paragraph_sign_holds_on_to_its_number() {
        assertHolds("podle §~23 odst.~2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Vzor s.~r.~o.", "Vzor, a.~s., sídlí", "Rodina o.~p.~s.", "Spolu z.~s.", "Domov z.~ú.", "úřad t.~č. zavřený",
            "ulice J.~K. Tyla"})
    void abbreviations_of_single_letters_hold_together(String text) {
        assertHolds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zákon č.~108/2006 Sb.", "dům č.~5. Děti", "čl.~3", "na str.~12", "Act No.~99/2019 Coll."})
    void abbreviations_that_count_hold_on_to_their_numbers(String text) {
        assertHolds(text);
    }

    @Test
    void a_line_does_not_start_with_a_dash() {
        assertHolds("Poradna~– zdarma");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Poradna pro rodiny", "jízdné ne dál", "5 hodin", "3 děti", "rok 2026 100 lidí",
            "do mč. 5 dětí", "Jdi tam. Sedni", "Byl to on. A. Novák nebyl", "Klub pro mámy", "50 procent"})
    void nothing_else_is_bound(String text) {
        assertThat(shown(Typography.apply(text, Language.CS))).isEqualTo(text);
    }

    @Test
    void spaces_at_the_edges_stay_as_they_are() {
        assertThat(Typography.apply(" Poradna v ", Language.CS)).isEqualTo(" Poradna v ");
    }

    @Test
    void spaces_that_an_editor_bound_stay_bound() {
        assertThat(Typography.apply("Domov\u00a0na míru", Language.CS)).isEqualTo("Domov\u00a0na míru");
    }

    @Test
    void english_binds_numbers_but_not_one_letter_words() {
        assertThat(shown(Typography.apply("I paid a fee of 1 500 Kč on 3. of May", Language.EN)))
                .isEqualTo("I paid a fee of 1~500~Kč on 3. of May");
    }

    private static void assertHolds(String text) {
        assertThat(shown(Typography.apply(text.replace('~', ' '), Language.CS)))
                .isEqualTo(text);
    }

    private static String shown(String text) {
        return text.replace('\u00a0', '~');
    }
}
