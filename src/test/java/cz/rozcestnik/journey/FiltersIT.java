package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor narrows the list of services: the choice stands in the address, is announced, and can be taken back. */
@ExtendWith(Browser.Given.class)
class FiltersIT {
    private static final String LIST = "cs/sluzby/index.html";

    @Test
    void filtersWorkOnAWebHost(Browser browser) {
        try (StaticServer host = StaticServer.serve(Walk.SITE, "/a/b/")) {
            narrow(browser, host.address());
        }
    }

    @Test
    void filtersWorkInAFolderOnADisk(Browser browser) {
        narrow(browser, Walk.SITE.toUri());
    }

    private static void narrow(Browser browser, URI site) {
        try (Visit visit = browser.visit(site, Browser.PHONE)) {
            Page page = visit.open(LIST);
            Locator status = page.locator("[data-list-status][role=status]");
            Locator found = page.locator("[data-list-found] .card");
            int all = page.locator("[data-list-whole] .card").count();
            assertThat(visit.requests()).noneMatch(request -> request.endsWith("list.js"));

            page.getByLabel("Otevřeno o víkendu").check();
            assertThat(status).containsText("Našli jsme");
            int atWeekends = found.count();
            assertThat(atWeekends).isBetween(1, all - 1);
            assertThat(page.locator("[data-list-found]").innerText()).doesNotContain("-->").doesNotContain("%root%");
            assertThat(page.locator("[data-list-whole]")).isHidden();

            page.locator("select[name=region]").selectOption("CZ053");
            assertThat(page).hasURL(Pattern.compile(".*\\?open=weekend&region=CZ053$"));
            assertThat(found.filter(new Locator.FilterOptions().setHasText("Chrudim"))).not().hasCount(0);
            assertThat(found.count()).isLessThanOrEqualTo(atWeekends);

            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*\\?open=weekend$"));
            assertThat(found).hasCount(atWeekends);
            assertThat(page.locator("select[name=region]")).hasValue("");

            page.reload();
            assertThat(found).hasCount(atWeekends);
            assertThat(page.getByLabel("Otevřeno o víkendu")).isChecked();

            page.locator(".filters [type=reset]").click();
            assertThat(page.locator("[data-list-whole] .card")).hasCount(all);
            assertThat(page.locator("[data-list-found]")).isHidden();
            assertThat(status).hasText("");
            assertThat(page.url()).doesNotContain("?");
            visit.assertQuiet();
        }
    }

    @Test
    void ageCostFormLanguageAndAccessNarrowTogether(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(LIST);
            page.locator(".filters summary").click();
            int before = Integer.MAX_VALUE;
            for (String filter : List.of("cost=free", "form=ambulatory", "language=cs", "access=step-free")) {
                String[] chosen = filter.split("=");
                page.locator("select[name=" + chosen[0] + "]").selectOption(chosen[1]);
                assertThat(page).hasURL(Pattern.compile(".*" + filter + ".*"));
                assertThat(page.locator("[data-list-found] .card").first()).isVisible();
                assertThat(page.locator("[data-list-status]")).containsText("Našli jsme " + page.locator("[data-list-found] .card").count());
                assertThat(page.locator("[data-list-found] .card").count()).isBetween(1, before);
                before = page.locator("[data-list-found] .card").count();
            }
            page.locator("input[name=age]").fill("119");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*age=119.*"));
            visit.assertQuiet();
        }
    }

    @Test
    void whoFiltersIsOfferedAndToldOnlyWhatGoesOn(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/sluzby/moravskoslezsky-kraj/index.html");
            assertThat(page.locator("[data-list-whole] .card").filter(new Locator.FilterOptions().setHasText("Víkendová péče"))).hasCount(1);

            visit.open(LIST + "?topic=hlidani&region=CZ080");
            assertThat(page.locator("[data-list-status]")).containsText("Našli jsme");
            Locator found = page.locator("[data-list-found] .card");
            assertThat(found.filter(new Locator.FilterOptions().setHasText("Odpolední hlídání v Ostravě"))).hasCount(1);
            assertThat(found.filter(new Locator.FilterOptions().setHasText("Víkendová péče"))).hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void anEmptyAnswerSaysWhatToLeaveOut(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(LIST + "?open=weekend&topic=bydleni&region=CZ080");
            Locator without = page.locator("[data-list-found] .chips button").first();

            assertThat(without).containsText("Bez „");
            without.press("Enter");
            assertThat(page.locator("[data-list-found] .card").first()).isVisible();
            assertThat(page.locator("[data-list-status]")).isFocused();
            visit.assertQuiet();
        }
    }

    @Test
    void whatIsTakenBackBeforeTheRecordsCameIsNotShownWhenTheyDo(Browser browser) {
        try (StaticServer host = StaticServer.serve(Walk.SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            Page page = visit.open(LIST);
            List<Route> held = new ArrayList<>();
            page.route("**/list.js", held::add);
            page.waitForRequest("**/list.js", () -> page.getByLabel("Otevřeno o víkendu").check());
            page.locator(".filters [type=reset]").click();
            page.waitForResponse("**/list.js", () -> held.get(0).resume());
            page.waitForFunction("() => window.rozcestnikLists");
            page.evaluate("() => new Promise(done => setTimeout(done))");

            assertThat(page.locator("[data-list-found]")).isHidden();
            assertThat(page.locator("[data-list-whole]")).isVisible();
            assertThat(page.locator("[data-list-status]")).hasText("");
            visit.assertQuiet();
        }
    }

    @Test
    void whereTheBrowserRefusesAnotherAddressTheFiltersWorkAllTheSame(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            visit.page().addInitScript("history.pushState = () => { throw new DOMException('refused', 'SecurityError'); }");
            Page page = visit.open(LIST);
            page.getByLabel("Otevřeno o víkendu").check();

            assertThat(page.locator("[data-list-status]")).containsText("Našli jsme");
            visit.assertQuiet();
        }
    }

    @Test
    void theOtherLanguageShowsTheSameChoice(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(LIST + "?open=weekend");
            page.locator(".languages a[hreflang=en]").click();

            assertThat(page.getByLabel("Open at weekends")).isChecked();
            assertThat(page.locator("[data-list-found] .card").first()).isVisible();
            visit.assertQuiet();
        }
    }

    @Test
    void theListDoesNotMoveWhenFiltersAppear(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(LIST);
            assertThat(page.locator(".filters")).isVisible();

            assertThat(page.evaluate("() => { const list = document.querySelector('[data-list-whole]');"
                    + " const shown = list.getBoundingClientRect().top; document.querySelector('.filters').hidden = true;"
                    + " return list.getBoundingClientRect().top - shown; }")).isEqualTo(0);
        }
    }
}
