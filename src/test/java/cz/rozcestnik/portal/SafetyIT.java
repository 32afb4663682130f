package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody afraid finds help, and leaves a page that they must not be seen with. */
@ExtendWith(Browser.Given.class)
class SafetyIT {

    private static final Path SITE = Path.of("target/site");
    private static final String GUIDE = "cs/pruvodce/bojim-se-doma.html";
    private static final String NEUTRAL = "https://cs.wikipedia.org/";

    static Stream<String> pages() {
        return Stream.of("404.html", "cs/404.html", "cs/index.html", "cs/sluzby/index.html", "cs/slovnik/index.html", "cs/a-z.html", GUIDE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_the_numbers_for_children_and_for_life(String path, Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            Page page = visit.open(path);

            for (String number : new String[] {"112", "116111", "116006"}) {
                assertThat(page.locator(".crisis a[href='tel:" + number + "']").first()).isVisible();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".crisis a[href='tel:116111']").first()).isVisible();
        }
    }

    @Test
    void the_line_for_children_is_one_tap_away_on_every_page() {
        assertThat(SitePages.read()).filteredOn(page -> page.startsWith("cs/") || page.startsWith("en/") || page.equals("404.html"))
                .hasSizeGreaterThan(500).allSatisfy(page -> assertThat(SitePages.markup(page)).contains("href=\"tel:116111\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/zivotni-situace/bojim-se-doma.html", GUIDE})
    void what_to_do_when_one_is_afraid_begins_with_numbers_to_call(String path, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(path);

            assertThat(page.locator("main :is(.call, .plate)").first()).hasAttribute("href", "tel:158");
            assertThat(page.locator("main .call[href='tel:116006']")).isVisible();
        }
    }

    @Test
    void the_line_for_children_stands_on_paper_too(Browser browser) {
        try (Visit visit = browser.visit(SitePages.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/sluzby/index.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".crisis a[href='tel:116111']")).isVisible();
        }
    }

    @Test
    void somebody_afraid_gets_from_the_home_page_to_the_number_in_two_taps_and_out_with_one(Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            neutralPage(page);
            page.locator("main a[href$='bojim-se-doma.html']:visible").first().click();

            assertThat(page.locator("a[href='tel:116006']").first()).isVisible();
            assertThat(page.locator(".exit")).isInViewport();
            page.locator(".exit").click();

            assertThat(page).hasURL(NEUTRAL);
            page.goBack();
            assertThat(page).hasURL(host.address() + "cs/index.html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GUIDE, "cs/bezpeci.html", "en/safety.html", "cs/temata/domaci-nasili.html"})
    void three_presses_of_shift_leave_and_are_announced(String path, Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            Page page = visit.open(path);
            neutralPage(page);
            Locator told = page.locator("[data-exit-status]");

            page.keyboard().press("Shift");
            assertThat(told).containsText("Shift");
            page.keyboard().press("a");
            assertThat(told).isEmpty();

            page.keyboard().press("Shift");
            String two = told.textContent();
            page.keyboard().press("Shift");
            assertThat(told).not().hasText(two);
            page.keyboard().press("Shift");
            assertThat(page).hasURL(java.util.regex.Pattern.compile("https://(cs|en)\\.wikipedia\\.org/"));
        }
    }

    @Test
    void a_capital_letter_is_no_wish_to_leave(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(GUIDE);

            for (int time = 0; time < 4; time++) {
                page.keyboard().press("Shift+A");
            }

            assertThat(page.locator("h1")).hasText("Bojím se doma");
            assertThat(page.locator("[data-exit-status]")).isEmpty();
            visit.assertQuiet();
        }
    }

    @Test
    void the_exit_is_the_second_thing_a_keyboard_reaches(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(GUIDE);

            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasAttribute("href", "#content");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Rychle odejít");
        }
    }

    @Test
    void without_scripts_the_exit_is_a_plain_link_to_the_neutral_page(Browser browser) {
        try (StaticServer host = StaticServer.serve(SITE, "/"); Visit visit = browser.visitWithoutScripts(host.address(), Browser.PHONE)) {
            Page page = visit.open(GUIDE);
            neutralPage(page);

            page.locator(".exit").click();

            assertThat(page).hasURL(NEUTRAL);
        }
    }

    @Test
    void in_forced_colours_the_exit_keeps_an_edge(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(GUIDE);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));

            assertThat(page.locator(".exit")).hasCSS("border-top-style", "solid");
        }
    }

    @Test
    void other_pages_carry_neither_the_exit_nor_its_script(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/sluzby/dluhova-poradna.html");

            assertThat(page.locator("[data-exit]")).hasCount(0);
            assertThat(visit.requests()).noneMatch(request -> request.contains("exit"));
        }
    }

    private static void neutralPage(Page page) {
        page.route("https://*.wikipedia.org/**", route -> route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<title>Wiki</title>")));
    }
}
