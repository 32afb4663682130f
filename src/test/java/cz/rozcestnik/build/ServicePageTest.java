package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a service says: how to reach it, where it is, and what else helps while it is closed. */
class ServicePageTest {
    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        write(folder, "site.yaml", "name: {cs: Pomoc, en: Help}\nhost: https://pomoc.example.org\nlanguages: [cs, en]\n");
        write(folder, "organization/mesto.cs.md", "---\ntitle: Město\nemail: mesto@example.org\nkind: state\nregions: [CZ051]\n" + CHECKED + "---\n");
        write(folder, "topic/hlidani.cs.md", "---\ntitle: Hlídání\nposition: 1\n---\n");
        write(folder, "region/CZ051.cs.md", "---\ntitle: Liberecký kraj\nnuts: CZ051\nofficial-name: Liberecký kraj\n"
                + "short-name: Liberecký\nlocative: v Libereckém kraji\n" + CHECKED + "---\n");
        write(folder, "service/skolka.cs.md", service("Lesní školka", "active", "age-from: 1\nage-to: 4\n"));
        write(folder, "service/chuvy.cs.md", service("Chůvy na zavolání", "active", "age-from: 1\n"));
        write(folder, "service/herna.cs.md", service("Herna & klub „U sov“", "paused", """
                alternatives: [skolka]
                booking: https://www.example.org/rezervace
                bring: Přezůvky.
                referral: no
                price: 80 Kč
                price-per: hour
                hours: [{days: denně, from: "8:00", to: "16:00"}]
                places: [{street: Vzorová 1, city: Liberec, postal-code: 460 01, latitude: "50.7671", longitude: "15.0562"}]
                phones:
                  - {number: "+420 212 345 678", use: booking, languages: [cs, uk]}
                """));
        site = BuiltSite.of(folder);
    }

    @Test
    void itSaysHowToReachItInAConstantOrder() {
        assertThat(site.read("cs/sluzby/herna.html")).contains("+420 212 345 678 objednání, čeština, ukrajinština\n")
                .containsSubsequence("+420 212 345 678", "Objednat se: example.org", "Vzorová 1, 460 01 Liberec")
                .contains("Co si vzít s sebou\nPřezůvky.\n", "Je potřeba doporučení\nne\n", "od 80 Kč za hodinu");
        assertThat(site.text("cs/sluzby/herna.html"))
                .contains("href=\"https://www.openstreetmap.org/?mlat=50.7671&amp;mlon=15.0562#map=17/50.7671/15.0562\"");
    }

    @Test
    void agesAreToldAsPeopleSayThem() {
        assertThat(site.read("cs/sluzby/skolka.html")).contains("1 až 4 roky");
        assertThat(site.read("cs/sluzby/chuvy.html")).contains("od 1 roku");
        assertThat(site.read("en/services/skolka.html")).contains("1 to 4");
    }

    @Test
    void aClosedOneOffersWhatItNamesFirstAndNeverSaysThatItIsOpen() {
        assertThat(site.read("cs/sluzby/herna.html")).containsSubsequence("dočasně přerušená",
                "Co můžete zkusit místo toho", "Lesní školka", "Chůvy na zavolání");
        assertThat(site.text("cs/sluzby/herna.html")).doesNotContain("data-hours");
        assertThat(site.read("cs/sluzby/skolka.html")).doesNotContain("Co můžete zkusit místo toho");
    }

    @Test
    void aLetterAboutAMistakeNamesTheRecordInLettersAnyProgramReads() {
        assertThat(site.text("cs/sluzby/herna.html")).contains(
                "mailto:mesto@example.org?subject=Chyba%20v%20z%C3%A1znamu%20service%2Fherna%3A%20Herna%20%26%20klub%20"
                + "%E2%80%9EU%20sov%E2%80%9C&amp;body=Z%C3%A1znam%3A%20service%2Fherna%0D%0AN%C3%A1zev%3A%20Herna%20%26");
    }

    private static final String CHECKED = "owner: mesto\nverified: 2026-11-01\n";

    private static String service(String title, String availability, String more) {
        return "---\ntitle: " + title + "\n" + CHECKED + "regions: [CZ051]\ntopics: [hlidani]\norganization: mesto\n"
                + "kind: childcare\nform: [ambulatory]\ncost: paid\navailability: " + availability + "\n" + more + "---\n";
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
