package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "rodina rodiny rodině rodinu rodinou rodin rodinám rodinách rodinami",
        "poradna poradny poradně poradnu poradnou poraden poradnám poradnách",
        "služba služby službě službu služeb službám službách službami",
        "dávka dávky dávce dávku dávek dávkám",
        "rodič rodiče rodiči rodičem rodičů rodičům rodičích",
        "dítě dítěte dítěti dítětem děti dětí dětem dětech dětmi",
        "obec obce obci obcí obcích obcemi",
        "mateřská mateřské mateřskou mateřských",
        "centrum centra centru center centrech",
        "téma témata témat tématech",
        "možnost možnosti možností možnostem možnostmi",
        "pracovat pracuje pracují pracoval pracovala pracuju práce prací pracemi",
        "hlídat hlídá hlídáme hlídáte hlídají hlídal hlídali hlídání hlídáním",
        "bydlet bydlí bydlela bydlení bydlením", "změna změny změnit změní změnil",
        "program programu programy programů", "seznam seznamu seznamem", "peníze peněz penězům penězích",
        "školka školce školku školek školkách", "Praha Praze Prahou", "Ostrava Ostravě", "pomoc pomoci pomocí",
        "péče péči péčí pečovat pečuje pečoval", "násilí násilím", "dům domu domy domů",
        "kraj kraje kraji krajem krajích krajů",
        "dluh dluhy dluhů dluhům dluhová dluhové",
        "plat platu platy platem platů platům",
        "Prostějov Prostějově Prostějova Prostějovem", "Chomutov Chomutově Chomutova", "Pelhřimov Pelhřimově",
        "manžel manžela manželem manželovi manželova", "zvíře zvířete zvířata zvířatům", "organizovat organizovaným organizuje"})
    void forms_of_a_czech_word_share_a_key(String forms) {
        assertOneKey("cs", forms);
    }

    @Test
    void child_and_children_are_one_word_however_they_are_written() {
        assertThat(Words.of("cs").in("dítě děti dětem dítěte dětmi")).extracting(Word::term).containsOnly("dit dít");
    }

    @Test
    void a_consonant_that_an_ending_softens_makes_no_other_word() {
        assertThat(Words.of("cs").in("buňka buněk buňce buňky")).extracting(Word::term).containsOnly("bunk bunk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"den děti", "péče pes", "cesta česká", "pole policie", "plat plot", "dluh duha", "zápis zápas", "občan obec", "násilí nás", "strach střecha", "panel paní", "hodnota hodina", "postel post", "Prostějov prostě"})
    void different_czech_words_stay_apart(String words) {
        assertApart("cs", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "family families", "service services", "parent parents", "child children kid kids", "house houses housing",
        "support supports supported supporting", "plan plans planning planned", "benefit benefits", "nursery nurseries",
        "address addresses", "person people", "care caring cared", "carer carers", "playgroup playgroups"})
    void forms_of_an_english_word_share_a_key(String forms) {
        assertOneKey("en", forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"care car", "crisis cris", "news new", "bus but", "king kin", "need nee"})
    void different_english_words_stay_apart(String words) {
        assertApart("en", words);
    }

    private static void assertOneKey(String language, String forms) {
        List<String> keys = keys(language, forms);
        assertThat(keys).hasSizeGreaterThan(1).containsOnly(keys.get(0));
    }

    private static void assertApart(String language, String words) {
        assertThat(keys(language, words)).hasSize(2).doesNotHaveDuplicates();
    }

    private static List<String> keys(String language, String words) {
        return Words.of(language).in(words).stream().map(Word::key).toList();
    }
}
