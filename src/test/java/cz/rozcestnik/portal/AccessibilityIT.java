package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that together show everything the design has, as axe and a narrow window find them. */
@ExtendWith(Browser.Given.class)
class AccessibilityIT {
    private static final int NARROW = 320;
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            async rules => (await axe.run({resultTypes: ['violations'], ...(rules ? {runOnly: rules} : {})})).violations.flatMap(found => found.nodes.map(node =>
                found.id + ': ' + found.help + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200)))
            """;
    /** Elements that reach beyond the window, except in a region that scrolls by itself. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).slice(0, 3)
            """;
    private static final String WITHOUT_SIZE = """
            () => [...document.querySelectorAll('img, svg, iframe, video')].filter(e => !(e.hasAttribute('width') && e.hasAttribute('height'))
                && !(e.tagName === 'svg' && getComputedStyle(e).width !== 'auto' && (e.hasAttribute('viewBox') || e.classList.contains('icon'))))
                .map(e => e.outerHTML.slice(0, 120))
            """;

    /** The dark scheme changes colours only. */
    @Test
    void axe_finds_no_barrier_on_any_sort_of_page_and_enough_contrast_in_the_dark(Browser browser) {
        List<String> barriers = new ArrayList<>();
        List<String> pages = SitePages.ofEveryLook();
        assertThat(pages).hasSizeGreaterThan(40);
        try (Visit visit = SitePages.visit(browser, Browser.PHONE)) {
            for (String path : pages) {
                Page page = inColours(visit.open(path), ColorScheme.LIGHT);
                page.evaluate(AXE);
                found(page, VIOLATIONS).forEach(barrier -> barriers.add(path + ": " + barrier));
                found(inColours(page, ColorScheme.DARK), VIOLATIONS, List.of("color-contrast"))
                        .forEach(barrier -> barriers.add(path + " in the dark: " + barrier));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void axe_finds_no_barrier_in_suggestions_and_in_what_a_search_shows(Browser browser) {
        assertThat(barriersOfSearch(browser, ColorScheme.LIGHT)).isEmpty();
        assertThat(barriersOfSearch(browser, ColorScheme.DARK)).isEmpty();
    }

    /** A window of 1280 px at 400 % zoom is as wide as one of 320 px. */
    @Test
    void no_sort_of_page_scrolls_sideways_in_a_window_of_320_px(Browser browser) {
        assertThat(tooWide(browser, SitePages.ofEveryLook())).isEmpty();
    }

    @Test
    @Tag("thorough")
    void no_page_at_all_scrolls_sideways_in_a_window_of_320_px(Browser browser) {
        assertThat(tooWide(browser, SitePages.read())).isEmpty();
    }

    @Test
    void every_picture_keeps_its_place_while_a_page_loads(Browser browser) {
        List<String> sizeless = new ArrayList<>();
        try (Visit visit = SitePages.visit(browser, Browser.PHONE)) {
            for (String path : SitePages.ofEveryLook()) {
                found(visit.open(path), WITHOUT_SIZE).forEach(element -> sizeless.add(path + ": " + element));
            }
        }
        assertThat(sizeless).isEmpty();
    }

    @Test
    void axe_and_the_narrow_window_would_find_a_fault(Browser browser) {
        try (Visit visit = SitePages.visit(browser, NARROW)) {
            Page page = visit.open("cs/index.html");
            page.evaluate("() => document.querySelector('main').innerHTML += '<img src=x.png><p id=wide>…</p>'");
            page.evaluate("() => document.getElementById('wide').style.width = '400px'");
            page.evaluate(AXE);

            assertThat(found(page, VIOLATIONS)).anyMatch(barrier -> barrier.startsWith("image-alt"));
            assertThat(found(page, TOO_WIDE)).isNotEmpty();
            assertThat(found(page, WITHOUT_SIZE)).singleElement().asString().contains("x.png");
        }
    }

    private static List<String> tooWide(Browser browser, List<String> pages) {
        List<String> wide = new ArrayList<>();
        try (Visit visit = SitePages.visit(browser, NARROW)) {
            for (String path : pages) {
                found(visit.open(path), TOO_WIDE).forEach(element -> wide.add(path + ": " + element));
            }
        }
        return wide;
    }

    private static List<String> barriersOfSearch(Browser browser, ColorScheme scheme) {
        List<String> barriers = new ArrayList<>();
        try (Visit visit = SitePages.visit(browser, NARROW)) {
            Page page = inColours(visit.page(), scheme);
            visit.open("cs/index.html").locator("[name=q]").pressSequentially("porad");
            page.locator("[role=listbox]").waitFor();
            page.keyboard().press("ArrowDown");
            addBarriers(page, "suggestions", barriers);
            Map<String, String> states = Map.of("q=manzel+me+bije", "[data-search-crisis]", "q=poradna+xyzzy", "[data-search-ways] a",
                    "q=xyzzy&region=Libereck%C3%BD+kraj", "[data-search-advisers] a", "q=domestic+violence", "[data-search-elsewhere]",
                    "q=poradna&near=CZ051", "[data-search-near]");
            states.forEach((query, shown) -> {
                visit.open("cs/hledani.html?" + query).locator(shown).first().waitFor();
                addBarriers(page, query, barriers);
            });
        }
        return barriers;
    }

    private static void addBarriers(Page page, String state, List<String> barriers) {
        page.evaluate(AXE);
        found(page, VIOLATIONS).forEach(barrier -> barriers.add(state + ": " + barrier));
        found(page, TOO_WIDE).forEach(element -> barriers.add(state + " is too wide: " + element));
    }

    private static Page inColours(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page;
    }

    private static List<String> found(Page page, String script) {
        return found(page, script, null);
    }

    private static List<String> found(Page page, String script, Object argument) {
        return ((List<?>) page.evaluate(script, argument)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
