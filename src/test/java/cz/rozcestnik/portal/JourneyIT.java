package cz.rozcestnik.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A visitor finds help: from the choice of a language over a region to a service, in the other language, and by search. */
@ExtendWith(Browser.Given.class)
class JourneyIT {

    private static final Path SITE = Path.of("target/site");

    static Stream<Arguments> visitors() {
        return Stream.of(Way.values()).flatMap(way -> IntStream.of(Browser.PHONE, Browser.LAPTOP).boxed()
                .map(width -> Arguments.of(way, width)));
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("visitors")
    void a_visitor_finds_help_on_a_web_host(Way way, int width, Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/")) {
            travel(way, browser, host.address(), width);
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("visitors")
    void a_visitor_finds_help_in_a_folder_of_a_web_host(Way way, int width, Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/a/b/")) {
            travel(way, browser, host.address(), width);
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("visitors")
    void a_visitor_finds_help_in_a_folder_on_a_disk(Way way, int width, Browser browser) {
        travel(way, browser, SITE.toUri(), width);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_first_key_leads_past_the_navigation_to_the_content(Way way, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.LAPTOP)) {
            Page page = home(way, visit);

            page.keyboard().press("Tab");
            Locator skip = page.locator(":focus");
            assertThat(skip).hasAttribute("href", "#content");
            assertThat(skip).isInViewport();

            page.keyboard().press("Enter");
            assertThat(page.locator("main:focus")).hasCount(1);
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasCount(1);
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.LAPTOP})
    void the_tab_key_goes_through_the_home_page_in_the_order_it_is_read(int width, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), width)) {
            Page page = home(Way.FROM_CZECH, visit);
            int reachable = page.locator("a[href]:visible, button:visible, input:visible, summary:visible").count();
            int last = -1;

            assertThat(reachable).isGreaterThan(20);
            for (int key = 0; key < reachable; key++) {
                page.keyboard().press("Tab");
                int focused = (int) page.evaluate("() => [...document.querySelectorAll('*')].indexOf(document.activeElement)");
                assertThat(focused).as("focus after %d keys", key + 1).isGreaterThan(last);
                last = focused;
            }
        }
    }

    private static void travel(Way way, Browser browser, URI site, int width) {
        try (Visit visit = browser.visit(site, width)) {
            Page page = home(way, visit);

            follow(page, "main .regions ul a", way.region);
            follow(page, "main a", way.service);
            assertThat(page.locator("main h1")).hasText(way.service);

            page.locator(".languages a[hreflang=" + way.other + "]").click();
            assertThat(page.locator("html")).hasAttribute("lang", way.other);
            assertThat(page.locator("main h1")).hasText(way.otherService);

            page.locator("header input[name=q]").fill(way.query);
            page.keyboard().press("Enter");
            follow(page, "[data-search-results] a", way.otherService);
            assertThat(page.locator("main h1")).hasText(way.otherService);
            assertThat(page.locator("html")).hasAttribute("lang", way.other);
            visit.assertQuiet();
        }
    }

    private static Page home(Way way, Visit visit) {
        Page page = visit.open("index.html");
        page.locator("main a[hreflang=" + way.language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", way.language);
        return page;
    }

    private static void follow(Page page, String links, String text) {
        Locator link = page.locator(links, new Page.LocatorOptions().setHasText(text)).first();
        assertThat(link).isVisible();
        Visit.assertFits(page);
        link.click();
        assertThat(page.locator("main h1")).hasText(text);
    }

    /** The same way in either direction. */
    enum Way {

        FROM_CZECH("cs", "Moravskoslezský kraj", "Dluhová poradna v Ostravě", "en", "Debt advice in Ostrava", "debts ostrava"),
        FROM_ENGLISH("en", "Moravian-Silesian Region", "Debt advice in Ostrava", "cs", "Dluhová poradna v Ostravě", "dluhova poradna");

        private final String language;
        private final String region;
        private final String service;
        private final String other;
        private final String otherService;
        private final String query;

        Way(String language, String region, String service, String other, String otherService, String query) {
            this.language = language;
            this.region = region;
            this.service = service;
            this.other = other;
            this.otherService = otherService;
            this.query = query;
        }
    }
}
