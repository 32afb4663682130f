package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void every_rule_is_asked() {
        SmallSite site = SmallSite.empty().withType("note", "friend: {kind: reference, to: note, label: {cs: P, en: F}}")
                .withRecord("note/index.cs", "[a](nikam.md)\n", "friend: nikdo");

        assertThat(Checks.findings(site.site(), site.tree().content(), SoundTexts.NONE).problems()).extracting(Problem::code).containsExactlyInAnyOrder(
                ProblemCode.ADDRESS_TAKEN, ProblemCode.LINK_TO_NOTHING, ProblemCode.REFERENCE_TO_NOTHING);
    }

    @Test
    void an_abbreviation_that_a_term_explains_needs_no_explanation() {
        SmallSite site = SmallSite.empty()
                .withType("term", "abbreviations: {kind: list, of: text, translated: yes, role: abbreviations, label: {cs: Z, en: A}}")
                .withRecord("term/urad.cs", "Pomáhá.\n", "abbreviations: [OSPOD]")
                .withRecord("term/rada.cs", "Poraďte se na OSPOD, nebo na UZP.\n");

        assertThat(Checks.findings(site.site(), site.tree().content(), SoundTexts.NONE).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ABBREVIATION_UNEXPLAINED)
                .extracting(Problem::arguments).containsExactly(List.of("UZP"));
    }

    @Test
    void words_for_search_are_each_languages_own_and_other_lists_go_together() {
        SmallSite site = SmallSite.empty()
                .withType("line", "offered-for: {kind: list, of: text, translated: yes, role: offered-for, label: {cs: S, en: W}}",
                        "steps: {kind: list, of: text, translated: yes, label: {cs: K, en: S}}")
                .withRecord("line/pomoc.cs", "", "offered-for: [bije, uhodil]", "steps: [Zavolejte., Počkejte.]")
                .withRecord("line/pomoc.en", "", "offered-for: [beats]", "steps: [Call.]")
                .withRecord("line/rada.cs", "", "steps: [Zavolejte.]")
                .withRecord("line/rada.en", "", "steps: [Call., Wait.]");

        assertThat(Checks.findings(site.site(), site.tree().content(), SoundTexts.NONE).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TRANSLATION_ITEMS_DIFFER)
                .extracting(problem -> problem.place().excerpt()).containsExactly("steps: [Call.]", "steps: [Call., Wait.]");
    }

    @Test
    void a_sentence_may_have_thirty_five_words() {
        SmallSite site = SmallSite.empty().withType("note").withRecord("note/a.cs", "Slovo" + " slovo".repeat(34) + ".\n\nSlovo" + " slovo".repeat(35) + ".\n");

        assertThat(Told.of(site)).singleElement().asString().startsWith("SENTENCE_TOO_LONG note/a.cs.md:6:1 [36, 35,");
    }

    @Test
    void a_phrase_is_found_however_its_letters_and_spaces_are_written_and_only_as_whole_words() {
        SmallSite site = SmallSite.empty().withType("note")
                .with("content/plain-language.yaml", "cs: {phrases: [{phrase: á, instead: b}, {phrase: v z, instead: c}, "
                        + "{phrase: šetření, instead: d}, {phrase: ve-dle, instead: e}]}\n")
                .withRecord("note/a.cs", "Á je. V\nz toho. Konec: ŠETŘENÍ. Á-á. Ve-dle nás. Vz á\n\nšetření1 zá áz ve dle, pošetření v zz\n");

        assertThat(Checks.findings(site.site(), site.tree().content(), SoundTexts.NONE).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.PHRASE_BANNED)
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("Á", "V z", "ŠETŘENÍ", "Á", "á", "Ve-dle", "á");
    }
}
