package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInTextsTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note",
            "who: {kind: list, of: {kind: group, fields: {calls: {kind: phone, label: {cs: T, en: P}}}}, label: {cs: K, en: W}}");

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "+420 CLOSED", "00420CLOSED", "00420 CLOSED"})
    void the_number_of_a_closed_crisis_line_is_told_however_it_is_written_and_at_the_very_end_of_a_file(String number) {
        String written = number.replace("CLOSED", "284 016 666");

        assertThat(Told.of(SITE.withRecord("note/kun.cs", "Volejte " + written))).singleElement().asString()
                .startsWith("CRISIS_NUMBER_CLOSED note/kun.cs.md:4:9");
    }

    @Test
    void a_birth_number_is_told_in_a_fact_as_in_a_text_and_a_file_of_a_case_is_not() {
        SmallSite site = SITE.withType("form", "facts: {kind: list, of: text, label: {cs: F, en: F}}");

        assertThat(Told.of(site.withRecord("form/kun.cs", "Má 736028/5163 v dokladu.\n", "facts: [736028/5163]"))).containsExactlyInAnyOrder(
                "BIRTH_NUMBER form/kun.cs.md:3:9 []", "BIRTH_NUMBER form/kun.cs.md:5:4 []");
        assertThat(Told.of(site.withRecord("form/kun.cs", "", "facts: [736028/5164, 731328/5160]"))).isEmpty();
    }

    @Test
    void a_phone_may_stand_in_a_text_where_any_record_has_it_however_deep() {
        SmallSite site = SITE.withRecord("note/kun.cs", "Volejte 601 602 603.\n");

        assertThat(Told.of(site)).containsExactly("PHONE_IN_TEXT note/kun.cs.md:4:9 [601 602 603]");
        assertThat(Told.of(site.withRecord("note/pes.cs", "", "who: [{calls: 601 602 603}]"))).isEmpty();
    }
}
