package cz.rozcestnik.publish.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search of the portal that the build has made. */
@ExtendWith(Browser.Given.class)
class ContentSearchIT {
    private static final Path SITE = Path.of("target", "site");
    private static final Path INDEXES = Path.of("target", "index");
    private static final String PAGE = "cs/hledani.html";
    private static final int FIRST_QUERY_LIMIT = 61_000;

    @Test
    void the_browser_ranks_the_content_like_lucene_on_a_host(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(SITE, "/a/b/");
                Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            SearchParity.check(visit, PAGE, INDEXES, "content-queries.tsv");
            visit.assertQuiet();
        }
    }

    @Test
    void the_browser_ranks_the_content_like_lucene_on_a_disk(Browser browser) throws IOException {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.LAPTOP)) {
            SearchParity.check(visit, PAGE, INDEXES, "content-queries.tsv");
            visit.assertQuiet();
        }
    }

    @Test
    void the_client_does_not_wait_for_the_start_script(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(SITE, "/"); Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.page();
            List<Route> held = new ArrayList<>();
            page.route("**/search/cs.js", held::add);

            page.waitForRequest("**/search/client-*.js", () -> page.navigate(server.address() + PAGE + "?q=hlidani+deti",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
            page.waitForCondition(() -> !held.isEmpty());
            held.get(0).resume();

            assertThat(page.locator("[data-search-results] li")).hasCount(10);
            assertThat(visit.requests()).filteredOn(request -> request.contains("/search/client-")).hasSize(1);
        }
    }

    @Test
    void a_first_query_is_small(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(SITE, "/"); Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.open(PAGE + "?q=hlidani+deti");
            assertThat(page.locator("[data-search-results] li")).hasCount(10);

            List<String> loaded = visit.requests().stream().filter(request -> request.contains("/search/")).toList();
            int bytes = 0;
            for (String request : loaded) {
                bytes += Compressed.size(Files.readAllBytes(SITE.resolve(request.substring(server.address().toString().length()))));
            }
            System.out.println("First query over the content: " + loaded.size() + " files, " + bytes + " bytes compressed");
            assertThat(bytes).isLessThan(FIRST_QUERY_LIMIT);
        }
    }
}
