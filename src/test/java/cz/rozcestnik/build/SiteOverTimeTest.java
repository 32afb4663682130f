package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Change;
import cz.rozcestnik.site.Freshness;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same content, built on different days. */
class SiteOverTimeTest {
    private static final Path SITE = Path.of("src/test/sites/a-year-of-a-site");
    private static final String CAMPAIGN = "cs/poznamky/kampan.html";

    @Test
    void aCampaignIsNowhereBeforeItsFirstDay() throws IOException {
        Map<String, String> site = built("2026-11-30T23:59");

        assertThat(site).doesNotContainKeys(CAMPAIGN, "en/notes/kampan.html");
        assertThat(site.values()).isNotEmpty().noneMatch(text -> text.contains("Vánoční kampaň"));
    }

    @Test
    void aCampaignIsOnItsPageInTheListAndInTheSitemapFromItsFirstDayToTheEndOfItsLast() throws IOException {
        for (String clock : List.of("2026-12-01T00:00", "2026-12-24T23:59")) {
            Map<String, String> site = built(clock);

            assertThat(site.get(CAMPAIGN)).contains("Text o kampani.");
            assertThat(site.get("cs/poznamky/index.html")).contains("Vánoční kampaň");
            assertThat(site.get("sitemap-cs.xml")).contains(CAMPAIGN);
        }
    }

    @Test
    void onceACampaignIsOverItsOldAddressSaysSoAndNothingElseNamesIt() throws IOException {
        Map<String, String> site = built("2026-12-25T00:00");

        assertThat(site.get(CAMPAIGN)).contains("Tato stránka platila do 24. 12. 2026")
                .contains("Vánoční kampaň").doesNotContain("Text o kampani", "Sledujte nás");
        assertThat(site.get("en/notes/kampan.html")).contains("This page was valid until");
        site.remove(CAMPAIGN);
        assertThat(site.values()).noneMatch(text -> text.contains("Vánoční kampaň"));
        assertThat(site.get("sitemap-cs.xml")).doesNotContain("kampan");
    }

    @Test
    void nothingOfAnAdviserIsLeftOnTheDayAfterTheLast() throws IOException {
        assertThat(built("2026-12-31T12:00").values()).anyMatch(text -> text.contains("tel:+420212345678"));

        Map<String, String> site = built("2027-01-01T00:00");

        assertThat(site.values()).noneMatch(text -> text.contains("+420212345678") || text.contains("Jana Vzorová"));
        assertThat(site.get("cs/poznamky/poradkyne.html")).contains("Tato stránka platila do");
        assertThat(problems("2027-01-01T00:00")).extracting(Problem::code).contains(ProblemCode.REFERENCE_TO_ENDED);
    }

    @Test
    void aRecordWhoseFactsAreFarTooOldKeepsItsPageAndLeavesListsSearchAndSitemap() throws IOException {
        Map<String, String> site = built("2026-11-21T08:00");

        assertThat(site.get("cs/poznamky/stara.html")).contains("Stará fakta.").contains("class=\"notice far-overdue\"");
        site.remove("cs/poznamky/stara.html");
        site.remove("en/notes/stara.html");
        assertThat(site.values()).isNotEmpty().noneMatch(text -> text.contains("Dávno neověřená"));
        assertThat(built("2026-06-01T08:00").get("cs/poznamky/index.html")).contains("Dávno neověřená");
    }

    @Test
    void anArchivedRecordKeepsItsPageWhichSaysSoAndLeavesListsSearchAndSitemap() throws IOException {
        Map<String, String> site = built("2026-11-21T08:00");

        assertThat(site.get("cs/poznamky/zpravodaj.html")).contains("Ročník vyšel.", "Tento záznam je v archivu.");
        assertThat(site.get("en/notes/zpravodaj.html")).contains("This record is archived.");
        site.remove("cs/poznamky/zpravodaj.html");
        site.remove("en/notes/zpravodaj.html");
        assertThat(site.values()).isNotEmpty().noneMatch(text -> text.contains("Dávný zpravodaj"));
        assertThat(problems("2026-11-21T08:00")).noneMatch(problem -> problem.place().file().contains("zpravodaj"));
    }

    @Test
    void anOldAddressOpensTheNewOneInItsOwnLanguage() throws IOException {
        Map<String, String> site = built("2026-11-21T08:00");

        assertThat(site.get("cs/poznamky/kraj.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=../../cs/poznamky/liberecko.html\">")
                .contains("<link rel=\"canonical\" href=\"https://www.example.org/cs/poznamky/liberecko.html\">")
                .contains("Stránka se přestěhovala");
        assertThat(site.get("en/notes/region.html")).contains("url=../../en/notes/").contains("The page has moved")
                .contains("Liberec Region</a>");
        assertThat(site).containsKey("cs/poznamky/liberecko.html");
    }

    @Test
    void theSiteKnowsWhenItChangesByItself() throws IOException {
        List<Change> changes = checked("2026-12-01T00:00").value().site().changes();

        assertThat(changes).extracting(change -> change.moment() + " " + change.record() + " " + change.what())
                .containsExactly("2026-12-25T00:00 note/kampan ENDS", "2027-01-01T00:00 note/poradkyne ENDS",
                        "2027-01-21T00:00 note/kraj DUE", "2027-02-21T00:00 note/kraj OVERDUE", "2027-04-08T00:00 note/kraj FAR_OVERDUE");
        assertThat(checked("2026-11-30T23:59").value().site().changes().get(0).what()).isEqualTo(Change.What.APPEARS);
    }

    @Test
    void theDaysOfFreshnessAreThoseOnWhichTheStateIsAnother() throws IOException {
        for (String day : List.of("2027-01-21", "2027-02-21", "2027-04-08")) {
            LocalDateTime morning = LocalDateTime.parse(day + "T00:00");

            assertThat(freshness(morning.minusMinutes(1))).isNotEqualTo(freshness(morning));
        }
    }

    @Test
    void aCampaignThatStartsAtEightIsNowhereAMinuteBefore() throws IOException {
        SourceTree tree = with("content/note/budik.cs.md", """
                ---
                title: Budíček
                from: 2026-12-01 8:00
                until: 2026-12-01 18:30
                ---

                Vstávejte.
                """);

        assertThat(published(tree, "2026-12-01T07:59").values()).noneMatch(text -> text.contains("Budíček"));
        assertThat(published(tree, "2026-12-01T08:00").get("cs/poznamky/budik.html")).contains("Vstávejte.");
        assertThat(published(tree, "2026-12-01T18:29").get("cs/poznamky/index.html")).contains("Budíček");
        assertThat(published(tree, "2026-12-01T18:30").get("cs/poznamky/budik.html")).contains("Tato stránka platila do 1. 12. 2026");
        assertThat(build("2026-12-01T07:59").check(tree).value().site().changes()).extracting(Change::moment)
                .startsWith(LocalDateTime.parse("2026-12-01T08:00"), LocalDateTime.parse("2026-12-01T18:30"));
    }

    @Test
    void aListWhoseRecordsHaveAllEndedStaysEmptyAtItsAddress() throws IOException {
        SourceTree tree = TreeReader.read(SiteFolder.of(SITE)).value();
        SortedMap<String, SourceFile> content = new TreeMap<>(tree.content());
        content.keySet().removeIf(path -> path.startsWith("note/") && !path.startsWith("note/kampan"));
        content.put("addresses.yaml", new SourceFile("content/addresses.yaml",
                "cs/poznamky/index.html: note\n".getBytes(StandardCharsets.UTF_8)));
        SourceTree campaign = new SourceTree(content, tree.templates(), tree.assets());

        assertThat(published(campaign, "2026-12-24T12:00").get("cs/poznamky/index.html")).contains("Vánoční kampaň");
        assertThat(published(campaign, "2026-12-25T00:00").get("cs/poznamky/index.html")).contains("<h1>Poznámky</h1>")
                .doesNotContain("Vánoční kampaň");
        assertThat(build("2026-11-30T12:00").check(campaign).problems()).extracting(Problem::code)
                .contains(ProblemCode.LIST_VANISHED);
    }

    @Test
    void anEventIsOverAtItsEnd() throws IOException {
        SourceTree tree = with("content/note/beseda.cs.md", "---\ntitle: Beseda\nfinish: 2026-12-05 18:00\n---\n");

        assertThat(build("2026-12-05T17:59").check(tree).value().site().changes().get(0)).isEqualTo(new Change(
                LocalDateTime.parse("2026-12-05T18:00"), new RecordName("note", "beseda"), Change.What.PASSES));
    }

    private static Freshness.State freshness(LocalDateTime clock) throws IOException {
        return checked(clock.toString()).value().site().record(new RecordName("note", "kraj")).orElseThrow()
                .freshness().orElseThrow().state();
    }

    /** The same site with one file more. */
    private static SourceTree with(String path, String text) throws IOException {
        SourceTree tree = TreeReader.read(SiteFolder.of(SITE)).value();
        SortedMap<String, SourceFile> content = new TreeMap<>(tree.content());
        content.put(path.substring("content/".length()), new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return new SourceTree(content, tree.templates(), tree.assets());
    }

    private static Map<String, String> built(String clock) throws IOException {
        return published(TreeReader.read(SiteFolder.of(SITE)).value(), clock);
    }

    private static Map<String, String> published(SourceTree tree, String clock) {
        SiteBuild build = build(clock);
        Outcome<CheckedSite> checked = build.check(tree);
        assertThat(checked.failed()).as("%s", checked.problems()).isFalse();
        Outcome<Publication> published = build.publish(checked.value());
        assertThat(published.problems()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        for (Output output : published.value().site()) {
            files.put(output.path(), new String(output.bytes(), StandardCharsets.UTF_8).replace('\u00a0', ' '));
        }
        return files;
    }

    private static List<Problem> problems(String clock) throws IOException {
        return checked(clock).problems();
    }

    private static Outcome<CheckedSite> checked(String clock) throws IOException {
        SourceTree tree = TreeReader.read(SiteFolder.of(SITE)).value();
        return build(clock).check(tree);
    }

    private static SiteBuild build(String clock) {
        LocalDateTime now = LocalDateTime.parse(clock);
        return new SiteBuild(new BuildOptions(Optional.empty(), Optional.of(now), now));
    }
}
