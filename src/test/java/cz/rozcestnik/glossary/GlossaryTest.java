package cz.rozcestnik.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    private static final String FIELDS = """
            labels: {cs: {one: Pojem, many: Pojmy}, en: {one: Term, many: Terms}}
            section: {cs: pojmy, en: terms}
            EXPORTS
            fields:
              title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
              short: {kind: list, of: text, label: {cs: Zkratky, en: Short}, translated: yes, role: abbreviations}
            """;
    private static final SmallSite SITE = site("exports: {jsonld: DefinedTerm}");

    private static SmallSite site(String exports) {
        return SmallSite.empty().with("templates/word/type.yaml", FIELDS.replace("EXPORTS", exports))
                .with("content/word/skupina.cs.md", "---\ntitle: Dětská skupina\n---\n")
                .with("content/word/skupina.en.md", "---\ntitle: Children’s group\n---\n")
                .with("content/word/prispevek.cs.md", "---\ntitle: Rodičovský příspěvek\n---\n")
                .with("content/word/dum.cs.md", "---\ntitle: Dům na půl cesty\n---\n")
                .with("content/word/dite.cs.md", "---\ntitle: Dítě do pěti let\n---\n")
                .with("content/word/ospod.cs.md", "---\ntitle: Orgán sociálně-právní ochrany dětí\nshort: [OSPOD]\n---\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Chodíme do dětské skupiny. | dětské skupiny | word/skupina",
            "V dětských skupinách je volno | dětských skupinách | word/skupina",
            "Bydlí v domě na půl cesty. | domě na půl cesty | word/dum",
            "O dům na půl cesty žádá | dům na půl cesty | word/dum",
            "výbava pro děti do pěti let | děti do pěti let | word/dite",
            "Dětská skupina | Dětská skupina | word/skupina",
            "o rodičovském příspěvku, | rodičovském příspěvku | word/prispevek",
            "Zavolejte na OSPOD. | OSPOD | word/ospod"})
    void a_term_is_found_in_any_case_and_number(String text, String words, String name) {
        assertThat(Glossary.of(SITE.site(), Language.CS).in(text)).singleElement().satisfies(term -> {
            assertThat(text.substring(term.start(), term.end())).isEqualTo(words);
            assertThat(term.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Skupina dětí", "dětská, skupina", "dětský příspěvek", "detska skupina", "ospod", "OSPODU",
            "předětská skupina", "Příspěvek rodičovský"})
    void other_words_are_left_alone(String text) {
        assertThat(Glossary.of(SITE.site(), Language.CS).in(text)).isEmpty();
    }

    @Test
    void a_term_may_go_over_the_end_of_a_line() {
        assertThat(Glossary.of(SITE.site(), Language.CS).in("do dětské\nskupiny")).singleElement()
                .satisfies(term -> assertThat(term.start()).isEqualTo(3));
    }

    @Test
    void each_language_has_its_own_terms() {
        Glossary english = Glossary.of(SITE.site(), Language.EN);

        assertThat(english.in("They run children’s groups.")).singleElement()
                .satisfies(term -> assertThat(term.name()).isEqualTo("word/skupina"));
        assertThat(english.in("rodičovský příspěvek")).isEmpty();
    }

    @Test
    void only_types_that_are_glossaries_have_terms() {
        assertThat(Glossary.of(site("exports: {jsonld: Article}").site(), Language.CS).in("dětská skupina")).isEmpty();
    }

    @Test
    void all_terms_of_a_text_are_told_in_its_order() {
        List<String> names = Glossary.of(SITE.site(), Language.CS)
                .in("Rodičovský příspěvek a dětská skupina a OSPOD, pak zase dětskou skupinu").stream().map(term -> term.name()).toList();

        assertThat(names).containsExactly("word/prispevek", "word/skupina", "word/ospod", "word/skupina");
    }
}
