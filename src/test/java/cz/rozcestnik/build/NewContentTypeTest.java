package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Playgrounds: a type that no code has heard of, made by one folder of a model and one of content. */
class NewContentTypeTest {
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(Path.of("src/test/sites/a-new-content-type"));
    }

    @Test
    void aRecordHasAPageWithItsFactsInCzech() {
        assertThat(site.read("cs/hriste/lesni-hriste.html")).contains("""
                Lesní hřiště s lanovkou
                Hřiště na kraji lesa, k autobusu je to 300 m.
                """).contains("Povrch\npísek\n").contains("Otevřeno\n2019\n").contains("Zkontrolováno\n30. 6. 2026\n")
                .contains("Kde\nVzorová 1, 460 01 Liberec\nUkázat na mapě OpenStreetMap\n").contains("Správce\n+420 212 345 678\n")
                .contains("po–pá\n8:00–12:00, 13:00–19:00\nso\n9:00–12:00\n").contains("Vstupné\n1 500 Kč\n")
                .contains("Oplocené\nano\n").contains("Poblíž\nHřiště u řeky\n")
                .contains("Jak se tam dostat\nZ náměstí k lesu je to 5 km autobusem.");
    }

    @Test
    void theSameFactsStandOnTheEnglishPageInEnglish() {
        assertThat(site.read("en/playgrounds/lesni-hriste.html")).contains("Forest playground with a zip line\n")
                .contains("Surface\nsand\n").contains("Checked\n30 June 2026\n").contains("Fee\nCZK 1,500\n")
                .contains("Mon–Fri\n8:00–12:00, 13:00–19:00\n").contains("Nearby\nPlayground by the river\n");
    }

    @Test
    void spacesThatMustNotBreakDoNot() {
        assertThat(site.text("cs/hriste/lesni-hriste.html")).contains("k\u00a0autobusu je to 300\u00a0m.")
                .contains("je to 5\u00a0km").contains("Sraz je 1.\u00a0května v\u00a0poledne.");
    }

    @Test
    void aLinkToAFileLeadsToThePageInTheReadersLanguage() {
        assertThat(site.text("cs/hriste/lesni-hriste.html"))
                .contains("<a href=\"../../cs/hriste/hriste-u-reky.html\">hřiště u\u00a0řeky</a>");
        assertThat(site.text("en/playgrounds/lesni-hriste.html"))
                .contains("<a href=\"../../en/playgrounds/by-the-river.html\">playground by the river</a>");
    }

    @Test
    void whoIsReferredToKnowsByWhom() {
        assertThat(site.read("cs/hriste/hriste-u-reky.html")).contains("Lesní hřiště s lanovkou");
    }

    @Test
    void theListIsInTheOrderThatTheTypeAsksFor() {
        assertThat(site.read("cs/hriste/index.html")).containsSubsequence("Chobotnice", "Hřiště u řeky", "Lesní hřiště");
    }

    @Test
    void theLanguageSwitchGoesToTheSameRecord() {
        assertThat(site.text("cs/hriste/hriste-u-reky.html"))
                .containsPattern("<a href=\"../../en/playgrounds/by-the-river.html\"[^>]*>English</a>")
                .contains("hreflang=\"en\" href=\"https://hriste.example.org/en/playgrounds/by-the-river.html\"");
    }

    @Test
    void aRecordThatIsNotTranslatedHasAnHonestPage() {
        String page = site.text("en/playgrounds/chobotnice.html");

        assertThat(page).contains("<html lang=\"en\">").contains("<h1 lang=\"cs\">Chobotnice</h1>")
                .contains("<link rel=\"canonical\" href=\"https://hriste.example.org/cs/hriste/chobotnice.html\">")
                .doesNotContain("rel=\"alternate\"");
        assertThat(site.read("en/playgrounds/chobotnice.html")).contains("Surface\nrubber\n").contains("Opened\n2024–\n");
        assertThat(site.text("sitemap-cs.xml")).contains("cs/hriste/chobotnice.html")
                .doesNotContain("en/playgrounds/chobotnice.html");
    }
}
