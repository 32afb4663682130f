package cz.rozcestnik.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.testing.SmallSite;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Open data of sites that a test writes. */
class SmallOpenDataTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note")
            .with("content/site.yaml", "name: {cs: A, en: A}\nhost: https://a.example/\n");

    @Test
    void aSiteWhoseTypesExportNothingHasNoOpenData() {
        assertThat(files(SITE.withRecord("note/kun.cs", ""))).isEmpty();
    }

    @Test
    void aCellThatWouldBeAFormulaIsNoneInCsvAndStaysAsItIsInJson() {
        Map<String, String> files = files(exporting("data: notes")
                .with("content/note/kun.cs.md", "---\ntitle: =HYPERLINK(\"https://zle.example\")\n---\n"));

        assertThat(files.get("data/notes.csv")).contains(";\"'=HYPERLINK(");
        assertThat(files.get("data/notes.json")).contains("\"cs\" : \"=HYPERLINK(");
    }

    @Test
    void textsStandUnderTheirLanguageAndOnlyThere() {
        Map<String, String> files = files(exporting("data: notes").withRecord("note/kun.cs", "").withRecord("note/osel.cs", "")
                .with("content/note/kun.en.md", "---\ntitle: horse\n---\n"));

        assertThat(files.get("data/notes.csv").split("\r\n")).containsExactly("\ufeffid;url_cs;url_en;title_cs;title_en;text_cs;text_en",
                "kun;https://a.example/cs/note/kun.html;https://a.example/en/note-en/kun.html;kun;horse;;",
                "osel;https://a.example/cs/note/osel.html;;osel;;;");
    }

    @Test
    void hoursAreThoseOfCzechClocks() {
        Map<String, String> files = files(SITE.withType("help", "open: {kind: opening-hours, label: {cs: O, en: O}}\nexports: {hsds: service}")
                .withRecord("help/rada.cs", "", "open: [{days: po, from: \"8:00\", to: \"12:00\"}]"));

        assertThat(files.get("data/hsds/services/" + Identifiers.of("service/rada") + ".json"))
                .contains("\"opens_at\" : \"08:00\"", "\"closes_at\" : \"12:00\"", "\"tzid\" : \"Europe/Prague\"");
    }

    @Test
    void whatOnlySteersTheSiteIsNoData() {
        SmallSite site = SITE.withType("help", "once: {kind: list, of: text, role: aliases, label: {cs: D, en: O}}",
                        "state: {kind: choice, role: status, choices: {draft: {cs: K, en: D}, ready: {cs: H, en: R}}, label: {cs: S, en: S}}",
                        "pays: {kind: choice, role: cost, choices: {free: {cs: Z, en: F}}, label: {cs: C, en: C}}\nexports: {data: helps}")
                .withRecord("help/rada.cs", "", "once: [cs/help/stara.html]", "state: ready", "pays: free");

        Map<String, String> files = files(site);

        assertThat(files.get("data/helps.csv")).contains("pays").doesNotContain("once", "stara", "state", "ready");
        assertThat(files.get("data/codes/choices.csv")).contains("helps.pays;free").doesNotContain("draft");
    }

    @Test
    void whoIsNamedInAPartOfAFieldIsLeftOutToo() {
        SmallSite site = exporting("personal-data: people").withRecord("note/jana-vzorova.cs", "")
                .withType("help", "team: {kind: list, of: {kind: group, fields: {who: {kind: reference, to: note, label: {cs: K, en: W}}, "
                        + "what: {kind: reference, to: topic, label: {cs: C, en: W}}}}, label: {cs: T, en: T}}\nexports: {data: helps}")
                .withRecord("help/rada.cs", "", "team: [{who: jana-vzorova, what: dluhy}]").withType("topic").withRecord("topic/dluhy.cs", "");

        Map<String, String> files = files(site);

        assertThat(files.get("data/people.csv")).contains("jana-vzorova");
        assertThat(files.get("data/helps.json")).contains("dluhy").doesNotContain("jana-vzorova");
        assertThat(files.get("data/helps.csv")).contains("dluhy").doesNotContain("jana-vzorova");
    }

    @Test
    void nobodyIsToldToBelongToAnOrganizationWhoseTimeIsOver() {
        SmallSite site = SmallSite.empty().with("content/site.yaml", "name: {cs: A, en: A}\nhost: https://a.example/\n")
                .withType("help", "by: {kind: reference, to: office, role: provider, label: {cs: O, en: B}}\nexports: {hsds: service}")
                .withType("office", "of: {kind: reference, to: office, role: parent, label: {cs: P, en: O}}",
                        "until: {kind: date, role: valid-to, label: {cs: D, en: U}}\nexports: {hsds: organization}")
                .withRecord("office/nova.cs", "").withRecord("office/dcera.cs", "", "of: nova").withRecord("office/sirotek.cs", "", "of: stara")
                .withRecord("office/stara.cs", "", "until: 2026-11-20")
                .withRecord("help/pomoc.cs", "", "by: nova").withRecord("help/rada.cs", "", "by: stara");

        Map<String, String> files = files(site);

        String nova = Identifiers.of("organization/nova");
        assertThat(files.get("data/hsds/services.json")).containsOnlyOnce("\"organization_id\" : \"" + nova);
        assertThat(files.get("data/hsds/organizations.json")).containsOnlyOnce("\"parent_organization_id\" : \"" + nova);
        assertThat(files.values()).noneMatch(text -> text.contains(Identifiers.of("organization/stara")));
    }

    @Test
    void aTypeOfPeopleIsMarkedAsPersonalDataInEveryFile() {
        Map<String, String> files = files(exporting("personal-data: people").withRecord("note/kun.cs", ""));

        assertThat(files).containsKeys("data/people.csv", "data/people.json");
        assertThat(files.get("data/catalog.jsonld")).contains("/obsahuje-osobní-údaje/").doesNotContain("neobsahuje-osobní");
    }

    @Test
    void aPictureStandsUnderTheAddressAtWhichItIsPublished() {
        SmallSite small = exporting("data: notes", "photo: {kind: image, label: {cs: Foto, en: Photo}}")
                .with("content/note/kun/kun.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><path d=\"M0 0h4v4z\"/></svg>")
                .withRecord("note/kun.cs", "", "photo: {file: kun.svg, decorative: yes}");
        Pictures pictures = Pictures.of(small.site(), small.tree().content(), ImageCache.none()).value();

        assertThat(pictures.outputs()).hasSize(1);
        assertThat(files(small, pictures).get("data/notes.json"))
                .contains("\"photo\" : \"https://a.example/" + pictures.outputs().get(0).path() + "\"");
    }

    private static SmallSite exporting(String exports, String... fields) {
        String type = new String(SITE.withType("note", fields).tree().templates().get("note/type.yaml").bytes(), StandardCharsets.UTF_8);
        return SITE.with("templates/note/type.yaml", type + "exports: {" + exports + "}\n");
    }

    private static Map<String, String> files(SmallSite small) {
        return files(small, Pictures.NONE);
    }

    private static Map<String, String> files(SmallSite small, Pictures pictures) {
        Site site = small.site();
        Map<String, String> files = new TreeMap<>();
        for (Output output : new OpenDataPublisher(site, Words.read(new TreeMap<>()).value(), pictures).publish(Coverage.of(site))) {
            files.put(output.path(), new String(output.bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
