package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people want to know of regions, on a phone, with the keyboard alone, and without scripts. */
@ExtendWith(Browser.Given.class)
class RegionTasksIT {
    private static final Path SITE = Path.of("target/site");
    private static final int PATIENCE = 400;

    /** Who is the adviser of the Liberec Region, their phone and hours? */
    @Test
    void the_adviser_of_a_region_is_two_taps_from_home(Browser browser) {
        everyWay(browser, "en/index.html", visitor -> {
            visitor.tap("nav.nav summary", "Menu");
            visitor.tap("nav.nav details a", "Contacts");

            Locator desk = visitor.page.locator("main .card", new Page.LocatorOptions().setHasText("Liberec Region"));
            assertThat(desk.locator("a[href^='tel:+420']")).isVisible();
            assertThat(desk.locator(".meta")).containsText(Pattern.compile("Consulting hours: .*\\d:00–\\d"));
            assertThat(visitor.taps).isEqualTo(2);
        });
    }

    /** Which topics of services are missing in the Ústí Region that the Pardubice Region has? */
    @Test
    void two_regions_are_compared_in_four_taps(Browser browser) {
        everyWay(browser, "cs/index.html", visitor -> {
            visitor.tap("main a", "Co kde je a co chybí");
            visitor.tap("main nav a", "Ústecký kraj");
            visitor.tap("main details summary", "Pardubický kraj");

            Locator open = visitor.page.locator("main details[open]");
            assertThat(open.locator("p").first()).containsText("V Ústeckém kraji chybí, ale v Pardubickém kraji je:");
            List<String> missing = new ArrayList<>();
            for (Locator row : open.locator("tbody tr").all()) {
                List<String> numbers = row.locator("td").allInnerTexts().stream().map(cell -> cell.replaceAll("\\D.*", "")).toList();
                if (numbers.get(0).equals("0") && !numbers.get(1).equals("0")) {
                    missing.add(row.locator("th").innerText());
                }
            }
            assertThat(missing).isNotEmpty();
            assertThat(open.locator("p").first().locator("strong").innerText()).isEqualTo(String.join(", ", missing));
            assertThat(visitor.taps).isLessThanOrEqualTo(4);
        });
    }

    /** When is the next round table of the platform of the Olomouc Region? */
    @Test
    void the_next_round_table_of_a_region_is_two_taps_from_home(Browser browser) {
        everyWay(browser, "cs/index.html", visitor -> {
            visitor.tap("#regions a", "Olomoucký kraj");
            visitor.tap("main a", "Kulatý stůl o hernách na kolech v Olomouckém kraji");

            assertThat(visitor.page.locator("main")).containsText(Pattern.compile("31\\.\\s3\\.\\s2027.*9:00", Pattern.DOTALL));
            assertThat(visitor.taps).isEqualTo(2);
        });
    }

    /** Go through the map with the keyboard and choose Vysočina; the same in the list. */
    @Test
    void the_map_of_regions_is_walked_like_its_list(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            List<String> map = named(page.locator("main svg.map a"));

            assertThat(map).hasSize(14).isEqualTo(page.locator("#regions a").allInnerTexts());
            Visitor visitor = new Visitor(page, true);
            visitor.tap("main svg.map a", "Kraj Vysočina");
            assertThat(page.locator("h1")).hasText("Kraj Vysočina");
        }
        everyWay(browser, "cs/index.html", visitor -> {
            visitor.tap("#regions a", "Kraj Vysočina");
            assertThat(visitor.page.locator("h1")).hasText("Kraj Vysočina");
        });
        everyWay(browser, "cs/index.html", visitor -> {
            visitor.tap("footer a", "Prohlášení o přístupnosti");
            assertThat(visitor.page.locator("main a[href^='mailto:'], main a[href*='kontakty']").first()).isVisible();
        });
    }

    /** Whoever skips the map is at the list. */
    @Test
    void one_key_leads_past_the_map(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            new Visitor(page, true).tap("main a", "Přeskočit mapu na seznam krajů");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Hlavní město Praha");
        }
    }

    /** A letter to the adviser is begun, with nothing but a link. */
    @Test
    void whoever_wants_to_take_part_finds_a_letter_begun(Browser browser) {
        everyWay(browser, "cs/index.html", visitor -> {
            visitor.tap("#regions a", "Liberecký kraj");
            visitor.tap("main a", "Zapojte se v Libereckém kraji");

            assertThat(visitor.page.locator("main a[href^='mailto:'][href*='body=']")).hasCount(3);
            assertThat(visitor.page.locator("main a[href*='body=']").first())
                    .hasAttribute("href", Pattern.compile("mailto:liberecky-kraj@example.org\\?subject=Chci%20na%20platformu%3A%20Libereck%C3%BD%20kraj&body=Dobr.*%0D%0A.*"));
        });
    }

    private static List<String> named(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("aria-label")).toList();
    }

    /** With a finger from a host, and with keys from a folder, without scripts. */
    private static void everyWay(Browser browser, String home, Consumer<Visitor> task) {
        try (StaticServer host = StaticServer.serve(SITE, "/a/")) {
            for (URI site : List.of(host.address(), SITE.toUri())) {
                try (Visit visit = browser.visitWithoutScripts(site, Browser.PHONE)) {
                    task.accept(new Visitor(visit.open(home), site.getScheme().equals("file")));
                }
            }
        }
    }

    /** Somebody who taps links, or reaches them by the tab key and presses enter. */
    private static final class Visitor {
        private final Page page;
        private final boolean keys;
        private int taps;

        private Visitor(Page page, boolean keys) {
            this.page = page;
            this.keys = keys;
        }

        private void tap(String links, String name) {
            Locator link = page.locator(links).filter(new Locator.FilterOptions().setHasText(name))
                    .or(page.locator(links + "[aria-label='" + name + "']")).first();
            if (keys) {
                for (int key = 0; key < PATIENCE && !isFocused(link); key++) {
                    page.keyboard().press("Tab");
                }
                assertThat(link).isFocused();
                page.keyboard().press("Enter");
            } else {
                link.click();
            }
            page.waitForLoadState();
            taps++;
        }

        private static boolean isFocused(Locator link) {
            return (boolean) link.evaluate("element => element === document.activeElement");
        }
    }
}
