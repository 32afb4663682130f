package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.publish.coverage.CoveragePublisher;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the portal says of regions, as its records and its clock change. */
class PortalRegionsIT {
    private static final String REGION = "cs/kraje/olomoucky-kraj.html";
    private static final String DESK = "contact/poradenske-misto-olomoucky-kraj.cs.md";
    private static final String AUTUMN = "2026-11-21T08:00";

    private static SourceTree portal;
    private static Map<String, String> pages;

    @BeforeAll
    static void buildThePortal() throws IOException {
        portal = TreeReader.read(SiteFolder.of(Path.of(""))).value();
        pages = built(AUTUMN, portal.content());
    }

    @Test
    void aRegionShowsItsNextEventsAndNoneThatAreOver() {
        Map<String, String> later = built("2027-04-01T08:00", portal.content());

        assertThat(pages.get(REGION)).contains("Kulatý stůl o hernách na kolech", "Kulatý stůl o péči o seniory");
        assertThat(later.get(REGION)).contains("Kulatý stůl o péči o seniory").doesNotContain("Kulatý stůl o hernách na kolech");
    }

    @Test
    void theHomePageShowsOneCampaignThatIsRunning() {
        Map<String, String> winter = built("2027-01-20T08:00", portal.content());

        assertThat(campaigns(pages.get("cs/index.html"))).hasSize(1);
        assertThat(pages.get("cs/index.html")).doesNotContain("Týden pečujících");
        assertThat(campaigns(winter.get("cs/index.html"))).hasSize(1);
    }

    @Test
    void aRegionSaysThatItsPostIsVacant() {
        Map<String, String> vacant = built(AUTUMN, changed(DESK, "function: adviser", "function: adviser\nvacant: yes"));

        assertThat(pages.get(REGION)).doesNotContain("Místo je právě neobsazené");
        assertThat(vacant.get(REGION)).contains("Místo je právě neobsazené");
        assertThat(vacant.get("cs/kontakty/index.html")).contains("Místo je právě neobsazené");
    }

    @Test
    void anAdviserWhoHasLeftIsNowhereAndPeopleAreToldWhereToTurn() {
        Map<String, String> left = built(AUTUMN, changed(DESK, "function: adviser", "function: adviser\nvalid-to: 2026-10-31"));

        assertThat(pages.get(REGION)).contains("olomoucky-kraj@example.org");
        assertThat(left.get(REGION)).doesNotContain("olomoucky-kraj@example.org").contains("Poradce v tomto kraji teď nemáme");
        assertThat(left.get("cs/kontakty/index.html")).doesNotContain("olomoucky-kraj@example.org").contains("Místo bez poradce");
        assertThat(left.get("cs/zapojte-se/olomoucky-kraj.html")).doesNotContain("olomoucky-kraj@example.org")
                .contains("href=\"mailto:").contains("body=");
    }

    @Test
    void aServiceThatEndsLeavesAWhiteSpotThatIsNamedAndTheChangeIsTold() {
        String service = "service/poradna-pro-pecujici-olomouc.cs.md";
        Map<String, String> poorer = built(AUTUMN, changed(service, "availability: active", "availability: ended"));

        assertThat(gaps(pages)).doesNotContain("Zdravotní postižení");
        assertThat(gaps(poorer)).contains("Zdravotní postižení");
        assertThat(poorer.get("cs/co-kde-chybi/olomoucky-kraj.html")).contains("Co se změnilo od 31. 8. 2026", "Už tu není:");
        assertThat(poorer.get("cs/pokryti-sluzbami.csv")).startsWith("\ufeffnuts;Kraj;Obor;Služby;Příběhy\r\n")
                .contains("CZ071;Olomoucký kraj;Zdravotní postižení;0;");
    }

    @Test
    void withoutASnapshotNothingIsSaidOfChanges() {
        Map<String, String> first = built(AUTUMN, without("coverage/2026-08-31.csv"));

        assertThat(pages.get("cs/co-kde-chybi.html")).contains("Co se změnilo");
        assertThat(first.get("cs/co-kde-chybi.html")).isNotEmpty().doesNotContain("Co se změnilo");
    }

    private static String gaps(Map<String, String> site) {
        String page = site.get("cs/co-kde-chybi/olomoucky-kraj.html");
        int lead = page.indexOf("<p class=\"lead\">");
        return page.substring(lead, page.indexOf("</p>", lead));
    }

    private static List<String> campaigns(String home) {
        return home.lines().flatMap(line -> Arrays.stream(line.split("(?=href=\")")))
                .filter(link -> link.matches("(?s)href=\"[^\"]*/kampane/(?!index)[^\"]+\".*")).toList();
    }

    private static SortedMap<String, SourceFile> changed(String path, String from, String to) {
        SortedMap<String, SourceFile> content = new TreeMap<>(portal.content());
        String text = new String(content.get(path).bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        content.put(path, new SourceFile(content.get(path).path(), text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
        return content;
    }

    private static SortedMap<String, SourceFile> without(String path) {
        SortedMap<String, SourceFile> content = new TreeMap<>(portal.content());
        content.remove(path);
        return content;
    }

    private static Map<String, String> built(String clock, SortedMap<String, SourceFile> content) {
        BuildOptions options = new BuildOptions(Optional.empty(), Optional.of(LocalDateTime.parse(clock)), LocalDateTime.parse(AUTUMN));
        CheckedSite site = new SiteBuild(options).check(new SourceTree(content, portal.templates(), portal.assets())).value();
        Words words = Words.read(portal.templates()).value();
        CoverageTrend coverage = CoverageTrend.of(site.site(), site.history());
        Outcome<List<Output>> made = new PagePublisher(site.site(), Templates.read(portal.templates()).value(), words,
                Looks.assets(portal).value()).publish(coverage, Pictures.of(site.site(), content, ImageCache.none()).value(), OutputStore.MEMORY);
        assertThat(made.problems()).isEmpty();
        return Stream.concat(made.value().stream(), CoveragePublisher.publish(site.site(), coverage.now(), words).stream())
                .filter(file -> file.path().startsWith("cs/")).collect(Collectors.toMap(Output::path,
                        file -> new String(file.bytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ')));
    }
}
