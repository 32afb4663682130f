package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors read on the pages of stories, measures, events, campaigns, documents and terms, in every state. */
class LibraryPagesTest {
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(Path.of("src/test/sites/a-library"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "chysta | 8. 12. 2026 | Přihlásit se můžete do 4. 12. 2026 v 12:00.", "pozde | 25. 11. 2026 | Přihlašování skončilo 20. 11. 2026",
            "plna | 10. 12. 2026 | Všechna místa jsou zadaná.", "zrusena | 11. 12. 2026 | Akce se konat nebude.",
            "byla | 8. 10. 2026 | Tahle akce už proběhla."})
    void an_event_tells_its_day_and_what_has_become_of_it(String name, String day, String state) {
        assertThat(site.read("cs/akce/" + name + ".html")).contains(day).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"chysta, true", "pozde, false", "plna, false", "zrusena, false", "byla, false"})
    void one_can_register_only_while_it_makes_sense(String name, boolean open) {
        assertThat(site.text("cs/akce/" + name + ".html").contains("https://www.example.org/prihlaska")).isEqualTo(open);
    }

    @Test
    void events_that_are_ahead_stand_before_those_that_are_over() {
        assertThat(site.read("cs/akce/index.html")).containsSubsequence("Co se chystá", "Dílna bez přihlášek", "Dílna se chystá",
                "Co už proběhlo", "Dílna byla");
    }

    @ParameterizedTest
    @CsvSource({"bezi, právě běží, true", "bude, připravuje se, true", "byla, skončilo, false"})
    void a_campaign_tells_whether_it_runs_and_asks_for_something_only_until_its_end(String name, String state, boolean asks) {
        String page = site.read("cs/kampane/" + name + ".html");

        assertThat(page).contains("Pojďte ven.").contains(state).contains("Zaplatil to Vzorový fond.").contains("Vzorový program")
                .contains("VZ.1").contains("Dílna se chystá");
        assertThat(page.contains("Vezměte si boty.")).isEqualTo(asks);
    }

    @Test
    void campaigns_are_listed_by_their_state() {
        assertThat(site.read("cs/kampane/index.html"))
                .containsSubsequence("Právě běží", "Kampaň běží", "Připravuje se", "Kampaň bude", "Už skončilo", "Kampaň byla");
    }

    @Test
    void a_document_says_its_key_points_first_and_which_one_replaces_it() {
        assertThat(site.read("cs/dokumenty/stary.html")).containsSubsequence("nahradil novější", "Nová koncepce", "Pomáhat.", "O rodinách.");
        assertThat(site.read("cs/dokumenty/novy.html")).contains("ještě ho nikdo neschválil").containsSubsequence("Nahrazuje", "Stará koncepce");
    }

    @Test
    void a_measure_shows_for_each_activity_who_does_it_or_that_nobody_does() {
        assertThat(site.read("cs/opatreni/opatreni.html")).contains("Příklad známe u 1 z 2 aktivit. Zatím bez příkladu: 2")
                .containsSubsequence("Hlídat děti.", "Hlídáme v knihovně", "Půjčovat kočárky.", "Zatím k ní žádný příklad nemáme.");
        assertThat(site.text("cs/dobra-praxe/pribeh.html")).contains("href=\"../../cs/opatreni/opatreni.html#activity-1\"");
        assertThat(site.text("cs/opatreni/opatreni.html")).contains("id=\"activity-1\"");
    }

    @Test
    void a_story_gives_its_results_as_figures_and_says_how_far_to_trust_them() {
        assertThat(site.read("cs/dobra-praxe/pribeh.html")).contains("děti (2025)\n1 200 dětí\n").contains("Nikdo je zatím neměřil.");
    }

    @Test
    void a_story_has_a_recipe_at_an_address_of_its_own() {
        String recipe = site.text("cs/dobra-praxe/pribeh/recept.html");

        assertThat(site.text("cs/dobra-praxe/pribeh.html")).contains("href=\"../../cs/dobra-praxe/pribeh/recept.html\"");
        assertThat(recipe).contains("<link rel=\"canonical\" href=\"https://knihovna.example.org/cs/dobra-praxe/pribeh.html\">")
                .contains("<title>Hlídáme v\u00a0knihovně: recept na jeden list · Knihovna</title>")
                .contains("<main id=\"content\" tabindex=\"-1\" class=\"recipe\">").doesNotContain("hreflang=\"x-default\"");
        assertThat(site.text("sitemap-cs.xml")).doesNotContain("recept.html");
    }

    @Test
    void a_term_is_explained_where_a_page_first_uses_it_and_only_there() {
        String story = site.text("cs/dobra-praxe/pribeh.html");

        assertThat(story).containsOnlyOnce("href=\"#term-skupina\"").contains(">dětské skupině</a>. Další dětská skupina bude.")
                .contains("href=\"#term-skolka\">MŠ</a>");
        assertThat(site.read("cs/dobra-praxe/pribeh.html")).containsSubsequence("Slova na této stránce", "Dětská skupina",
                "Hlídání pro malou skupinu předškoláků.", "Mateřská škola");
        assertThat(site.text("cs/slovnik/skupina.html")).doesNotContain("href=\"#term-skupina\"");
        assertThat(site.text("en/good-practice/pribeh.html")).doesNotContain("class=\"term\"");
    }

    @Test
    void a_term_names_what_it_must_not_be_mixed_with() {
        assertThat(site.read("cs/slovnik/skupina.html")).containsSubsequence("Neplést s pojmem", "Mateřská škola", "Škola pro nejmenší.")
                .contains("Zákon č. 247/2014 Sb.");
    }

    @Test
    void the_statement_of_accessibility_says_what_the_settings_say_in_both_languages() {
        assertThat(site.read("cs/pristupnost.html")).contains("v souladu částečně").contains("Stav ke dni 20. 11. 2026.")
                .contains("Mapa nemá popis.").contains("Klávesnicí.").contains("redakce@example.org").contains("Digitální a informační agentura");
        assertThat(site.read("en/pristupnost.html")).contains("conforms in part").contains("The map has no description.")
                .contains("With the keyboard.").contains("Digital and Information Agency");
    }

    @Test
    void only_sensitive_pages_have_a_quick_exit_to_the_neutral_page_of_their_language() {
        assertThat(site.text("cs/zivotni-situace/bojim.html")).containsSubsequence("class=\"unseen skip\"", "href=\"https://cs.example.org/\"", "<header>");
        assertThat(site.text("en/bezpeci.html")).contains("href=\"https://en.example.org/\"");
        assertThat(site.text("cs/zivotni-situace/stehovani.html")).doesNotContain("data-exit").doesNotContain("exit.");
    }

    @Test
    void a_borrowed_title_is_marked_with_its_language_wherever_it_stands() {
        assertThat(site.text("en/events/chysta.html")).contains("<span aria-current=\"page\" lang=\"cs\">Dílna se chystá</span>")
                .contains("<h1 lang=\"cs\">");
        assertThat(site.text("en/events/index.html")).containsPattern("<footer(?s:.*)bezpeci.html\" lang=\"cs\">Bezpečí</a>");
    }
}
