package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred and twenty clubs of a type that no code has heard of, listed by sport and by land. */
class ListedTypeTest {
    private static final int CLUBS = 120;
    private static final String TITLE = "  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}\n";

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        Folders.write(folder, "content/site.yaml", "name: {cs: Kluby, en: Clubs}\nhost: https://kluby.example.org\nlanguages: [cs, en]\n");
        Folders.write(folder, "templates/sport/type.yaml", type("Sport", "sporty") + "fields:\n" + TITLE);
        Folders.write(folder, "templates/land/type.yaml", type("Země", "zeme") + "fields:\n" + TITLE
                + "  where: {kind: text, label: {cs: Kde, en: Where}, translated: yes, role: locative}\n");
        Folders.write(folder, "templates/club/type.yaml", type("Klub", "kluby") + """
                lists:
                  - by: [sports]
                  - by: [lands]
                  - by: [sports, lands]
                filters:
                  - {by: sports, as: sport}
                  - {by: price, as: price}
                  - {between: [youngest, oldest], as: age, label: {cs: Věk, en: Age}}
                  - {by: hours, as: open}
                fields:
                """ + TITLE + """
                  sports: {kind: list, of: {kind: reference, to: sport}, label: {cs: Sport, en: Sport}}
                  lands: {kind: list, of: {kind: region, to: land}, label: {cs: Země, en: Land}}
                  price: {kind: choice, choices: {free: {cs: zdarma, en: free}, paid: {cs: placené, en: paid}}, label: {cs: Cena, en: Price}}
                  youngest: {kind: number, label: {cs: Od, en: From}}
                  oldest: {kind: number, label: {cs: Do, en: To}}
                  hours: {kind: opening-hours, label: {cs: Hodiny, en: Hours}}
                """);
        Folders.write(folder, "content/sport/sachy.cs.md", "---\ntitle: Šachy\n---\n");
        Folders.write(folder, "content/sport/judo.cs.md", "---\ntitle: Judo\n---\n");
        Folders.write(folder, "content/land/CZ041.cs.md", "---\ntitle: Karlovarský kraj\nwhere: v Karlovarském kraji\n---\n");
        Folders.write(folder, "content/land/CZ051.cs.md", "---\ntitle: Liberecký kraj\nwhere: v Libereckém kraji\n---\n");
        for (int i = 0; i < CLUBS; i++) {
            Folders.write(folder, "content/club/k" + i + ".cs.md", "---\ntitle: Klub " + (1000 + i) + "\nsports: [sachy]\nlands: ["
                    + (i == 0 ? "CZ" : "CZ041") + "]\nprice: " + (i < 3 ? "free" : "paid") + "\nyoungest: 6\n"
                    + "hours: [{days: " + (i == 5 ? "so" : "po") + ", from: \"9:00\", to: \"" + (i == 7 ? "17" : "16") + ":00\"}]\n---\n");
        }
        site = BuiltSite.of(folder);
    }

    @Test
    void aListHasPagesOfFiftyThatLeadToOneAnother() {
        assertThat(titles("cs/kluby/index.html")).hasSize(50).first().isEqualTo("Klub 1000");
        assertThat(titles("cs/kluby/3.html")).hasSize(20).last().isEqualTo("Klub 1119");
        assertThat(site.text("cs/kluby/index.html")).contains("rel=\"next\" href=\"../../cs/kluby/2.html\"").doesNotContain("rel=\"prev\"");
        assertThat(site.text("cs/kluby/2.html")).contains("rel=\"prev\" href=\"../../cs/kluby/index.html\"",
                "rel=\"next\" href=\"../../cs/kluby/3.html\"", "<title>Klub, strana\u00a02 · Kluby</title>");
        assertThat(site.text("cs/kluby/3.html")).doesNotContain("rel=\"next\"");
        assertThat(site.files()).doesNotContainKey("cs/kluby/4.html");
    }

    @Test
    void eachSportAndLandAndBothTogetherHaveAnAddressATitleAndACount() {
        assertThat(site.read("cs/kluby/sachy/index.html")).contains("Šachy: klub\n120 záznamů\n").contains("Karlovarský kraj (119)\nLiberecký kraj (0)\n");
        assertThat(site.read("cs/kluby/cz041/index.html")).contains("Klub v Karlovarském kraji\n120 záznamů\n");
        assertThat(site.read("cs/kluby/sachy/cz041/index.html")).contains("Šachy v Karlovarském kraji\n");
        assertThat(site.text("cs/kluby/sachy/cz041/2.html")).contains("href=\"../../../../cs/kluby/sachy/cz041/3.html\"");
    }

    @Test
    void whatConcernsTheWholeCountryStandsBehindWhatIsNear() {
        assertThat(titles("cs/kluby/cz041/3.html")).last().isEqualTo("Klub 1000");
        assertThat(titles("cs/kluby/cz051/index.html")).containsExactly("Klub 1000");
        assertThat(site.read("cs/kluby/cz051/index.html")).contains("Zatím tu nic přímo odtud nevedeme.");
    }

    @Test
    void aListWithoutAnythingIsAnHonestPageThatNoSitemapNames() {
        assertThat(site.read("cs/kluby/judo/cz051/index.html")).contains("Judo v Libereckém kraji\n0 záznamů\n", "Zatím tu nic přímo odtud nevedeme.");
        assertThat(site.text("sitemap-cs.xml")).doesNotContain("/judo/")
                .contains("<loc>https://kluby.example.org/cs/kluby/sachy/cz041/2.html</loc><xhtml:link rel=\"alternate\" hreflang=\"cs\" "
                        + "href=\"https://kluby.example.org/cs/kluby/sachy/cz041/2.html\"/><xhtml:link rel=\"alternate\" hreflang=\"en\" "
                        + "href=\"https://kluby.example.org/en/kluby-en/sachy/cz041/2.html\"/>");
    }

    @Test
    void aListIsAPairOfLanguagesThatKnowEachOther() {
        assertThat(site.text("cs/kluby/sachy/2.html"))
                .contains("hreflang=\"en\" href=\"https://kluby.example.org/en/kluby-en/sachy/2.html\"",
                        "rel=\"canonical\" href=\"https://kluby.example.org/cs/kluby/sachy/2.html\"");
    }

    @Test
    void filtersOfferWhatThereIsAndKnowEachRecord() throws IOException {
        String script = site.text("cs/kluby/list.js");
        JsonNode data = new ObjectMapper().readTree(script.substring(script.indexOf("] = ") + 4, script.lastIndexOf(';')));

        assertThat(data.get("keys").toString()).isEqualTo("[\"sport\",\"price\",\"age\",\"open\"]");
        assertThat(data.get("codes").toString()).isEqualTo("[[\"sachy\"],[\"free\",\"paid\"],[],[\"evening\",\"weekend\"]]");
        assertThat(data.get("records")).hasSize(CLUBS);
        assertThat(data.get("records").get(0).toString()).isEqualTo("[[0],[0],[6,null],[]]");
        assertThat(data.get("records").get(5).toString()).isEqualTo("[[0],[1],[6,null],[1]]");
        assertThat(data.get("records").get(7).toString()).isEqualTo("[[0],[1],[6,null],[0]]");
        assertThat(data.get("cards").get(7).asText()).contains("href=\"%root%cs/kluby/k7.html\"").contains("Klub 1007")
                .contains("<i0>").doesNotContain("<svg");
        assertThat(site.text("cs/kluby/sachy/index.html")).contains("data-fixed=\"sport=sachy\"").doesNotContain("name=\"sport\"");
    }

    private static List<String> titles(String path) {
        List<String> titles = new ArrayList<>();
        Matcher card = Pattern.compile("<h2><a [^>]*>(.*?)</a></h2>").matcher(site.text(path));
        while (card.find()) {
            titles.add(card.group(1).replace('\u00a0', ' '));
        }
        return titles;
    }

    private static String type(String name, String section) {
        return "labels: {cs: {one: " + name + ", many: " + name + "}, en: {one: " + name + ", many: " + name + "}}\n"
                + "section: {cs: " + section + ", en: " + section + "-en}\n";
    }
}
