package cz.rozcestnik.publish.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browser.Given.class)
class SearchPageIT {
    private static final int FIRST_QUERY_LIMIT = 80_000;
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    @Test
    void a_query_in_the_address_is_answered_with_marks_and_links(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (Visit visit = browser.visit(made.site().toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html?q=hlidani+deti");

            Locator result = page.locator("[data-search-results] li");
            assertThat(result).hasCount(1);
            assertThat(result.locator("mark")).hasText(new String[] {"Hlídání", "dětí"});
            assertThat(result.locator("a")).hasAttribute("href", made.site().toUri().toString()
                    .replaceFirst("^file:/(?!/)", "file:///") + "cs/sluzby/hlidani.html");
            assertThat(result.locator("[data-result-type]")).hasText("Služba");
            assertThat(page.locator("[data-search-status]")).hasText("1 result");
            visit.assertQuiet();
        }
    }

    @Test
    void typing_searches_and_keeps_the_address(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (StaticServer server = StaticServer.serve(made.site(), "/a/");
                Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html");
            assertThat(page.locator("[data-search-status]")).hasText("");

            page.locator("[name=q]").pressSequentially("dluhova poradna");
            assertThat(page.locator("[data-search-results] li")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile(".*/a/cs/search\\.html\\?q=dluhova\\+poradna$"));

            page.locator("[name=q]").fill("nic takového");
            assertThat(page.locator("[data-search-status]")).hasText("none for nic takového");
            assertThat(page.locator("[data-search-results] li")).hasCount(0);

            page.locator("[name=q]").fill("");
            assertThat(page.locator("[data-search-status]")).hasText("");
            assertThat(page).hasURL(Pattern.compile(".*/search\\.html$"));
            visit.assertQuiet();
        }
    }

    @Test
    void a_chosen_region_is_in_the_address_and_the_way_back_leads_out_of_it(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder);
        try (StaticServer server = StaticServer.serve(made.site(), "/a/");
                Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html?q=mediace");
            Locator region = page.locator("[name=region]");
            assertThat(region.locator("option")).hasCount(6);
            String all = page.locator("[data-search-status]").textContent();
            String offered = region.locator("option[value=R2]").textContent();

            region.selectOption("R2");
            assertThat(page).hasURL(Pattern.compile(".*\\?q=mediace&region=R2$"));
            assertThat(page.locator("[data-search-status]")).not().hasText(all);
            assertThat(offered).isEqualTo("R2 (" + total(page, "mediace", Map.of("filters", Map.of("region", "R2"))) + ")");
            assertThat(region.locator("option")).hasCount(6);

            page.goBack();
            assertThat(page.locator("[data-search-status]")).hasText(all);
            assertThat(region).hasValue("");
            page.goForward();
            assertThat(region).hasValue("R2");

            Page shared = visit.open("cs/search.html?q=mediace&region=R2&type=P%C5%99%C3%ADb%C4%9Bh");
            assertThat(shared.locator("[data-search-results] [data-result-type]").first()).hasText("Příběh");
            assertThat(shared.locator("[name=region]")).hasValue("R2");
            visit.assertQuiet();
        }
    }

    @Test
    void a_misspelled_word_is_mended_aloud(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (Visit visit = browser.visit(made.site().toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html?q=hldani+deti");

            assertThat(page.locator("[data-search-results] li")).hasCount(1);
            assertThat(page.locator("[data-search-status]")).hasText("1 result (meant hlídání)");
            assertThat(page.evaluate("rozcestnik.search('hldani deti').then(answer => answer.suggestion)"))
                    .isEqualTo("hlídání deti");
            visit.assertQuiet();
        }
    }

    @Test
    void more_results_come_on_demand(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder);
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html?q=rodina");

            assertThat(page.locator("[data-search-results] li")).hasCount(10);
            page.locator("[data-search-more]").click();
            assertThat(page.locator("[data-search-results] li")).hasCount(20);
            visit.assertQuiet();
        }
    }

    @Test
    void a_first_query_over_two_thousand_records_is_small(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, FamilyCorpus.czech(2000));
        try (StaticServer server = StaticServer.serve(made.site(), "/");
                Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html?q=krizova+pomoc");
            assertThat(page.locator("[data-search-results] li")).hasCount(10);

            List<String> loaded = visit.requests().stream().filter(request -> request.contains("/search/")).toList();
            int bytes = 0;
            for (String request : loaded) {
                Path file = made.site().resolve(request.substring(server.address().toString().length()));
                bytes += Compressed.size(Files.readAllBytes(file));
            }
            System.out.println("First query over 2,000 records: " + loaded.size() + " files, " + bytes + " compressed");
            assertThat(bytes).isLessThan(FIRST_QUERY_LIMIT);
        }
    }

    @Test
    void nothing_in_a_record_or_a_query_becomes_markup(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html?q=" + "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");

            assertThat(page.locator("[data-search-results] li")).hasCount(1);
            assertThat(page.locator("[data-search-results] li")).containsText(MARKUP);
            page.locator("[name=q]").fill("<b>nic</b>");
            assertThat(page.locator("[data-search-status]")).containsText("<b>nic</b>");
            assertThat(page.locator("img, [data-search-status] b")).hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void the_search_of_another_language_is_loaded_when_it_is_asked_for(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder);
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html");

            assertThat(total(page, "family", Map.of("language", "en"))).isPositive();
            assertThat(total(page, "family", Map.of("language", "de"))).isZero();
            int all = total(page, "rodina", Map.of());
            int stories = total(page, "rodina", Map.of("filters", Map.of("type", "Příběh")));
            assertThat(stories).isPositive().isLessThan(all);
        }
    }

    @Test
    void what_only_another_language_has_is_offered_there(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder);
        try (Visit visit = browser.visit(made.site().toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html?q=domestic+violence");
            Locator offer = page.locator("[data-search-elsewhere]");

            assertThat(offer).isVisible();
            page.locator("[name=q]").fill("xyzzy");
            assertThat(page.locator("[data-search-status]")).hasText("none for xyzzy");
            assertThat(offer).isHidden();
            page.locator("[name=q]").fill("debts & debts");
            assertThat(offer).isVisible();
            offer.locator("a").click();
            assertThat(page.locator("[name=q]")).hasValue("debts & debts");
            assertThat(page.locator("[data-search-results] li")).hasCount(10);
            visit.assertQuiet();
        }
    }

    @Test
    void a_change_of_language_keeps_the_query(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (Visit visit = browser.visit(made.site().toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/search.html?q=Liberec");
            Locator other = page.locator("nav a");

            assertThat(other).hasAttribute("href", Pattern.compile(".*/en/search\\.html\\?q=Liberec$"));
            page.locator("[name=q]").fill("");
            assertThat(other).hasAttribute("href", Pattern.compile(".*/en/search\\.html$"));
            page.locator("[name=q]").fill("práce");
            assertThat(page.locator("[data-search-results] li")).hasCount(1);
            other.click();
            assertThat(page.locator("[name=q]")).hasValue("práce");
        }
    }

    @Test
    void lost_and_cut_shards_cost_their_results_only(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder);
        int cut = 0;
        for (Path shard : shards(made.site().resolve("search/cs"))) {
            if (cut++ % 2 == 0) {
                Files.delete(shard);
            } else {
                String script = Files.readString(shard);
                Files.writeString(shard, script.substring(0, script.length() / 2) + "\")");
            }
        }
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html?q=rodina");

            assertThat(page.locator("[data-search-status]")).containsText("(incomplete)");
            assertThat(total(page, "rodina poradna", Map.of())).isZero();
        }
    }

    @Test
    void a_lost_client_is_told(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        for (Path client : shards(made.site().resolve("search"))) {
            if (client.getFileName().toString().startsWith("client-")) {
                Files.delete(client);
            }
        }
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            assertThat(visit.open("cs/search.html?q=rodina").locator("[data-search-status]")).hasText("failed");
        }
    }

    @Test
    void strange_queries_are_answered(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, small());
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/search.html");
            assertThatCode(() -> page.evaluate("""
                    async () => {
                      for (let round = 0; round < 200; round++) {
                        let text = '';
                        for (let i = 0; i < round * 5; i++) {
                          text += String.fromCharCode((i * 7919 + round * 104729) % 65536);
                        }
                        const answer = await rozcestnik.search(text, { limit: 3 });
                        if (typeof answer.total !== 'number') throw new Error(text);
                      }
                      await rozcestnik.search(undefined);
                      await rozcestnik.search(null, null);
                      await rozcestnik.search('x'.repeat(10000), { limit: -1, language: 7, filters: { a: 1 } });
                    }""")).doesNotThrowAnyException();
        }
    }

    private static int total(Page page, String text, Map<String, Object> options) {
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(
                "([text, options]) => rozcestnik.search(text, options)", List.of(text, options));
        return (int) answer.get("total");
    }

    private static List<Path> shards(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<SearchEntry> small() {
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(entry("dluhova-poradna", "Dluhová poradna", "Pomoc s dluhy."));
        entries.add(entry("hlidani", "Hlídání dětí", "Když jste v práci."));
        entries.add(entry("markup", "Obrázek " + MARKUP, MARKUP));
        return entries;
    }

    private static SearchEntry entry(String name, String title, String summary) {
        return new SearchEntry(new RecordName("service", name), "cs", "Služba", "cs/sluzby/" + name + ".html", title, summary,
                List.of(), "");
    }
}
