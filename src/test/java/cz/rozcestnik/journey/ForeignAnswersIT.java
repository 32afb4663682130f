package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import cz.rozcestnik.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody else answers for the host with a page of their own, as a net that wants a login does: it is told, never kept, and soon over. */
@ExtendWith(Browser.Given.class)
class ForeignAnswersIT {
    private static final String SERVICE = "cs/sluzby/dluhova-poradna.html";
    private static final UnaryOperator<byte[]> LOGIN = asked ->
            ("<!doctype html><html lang=\"en\"><title>Welcome</title><h1>Log in</h1>" + " ".repeat(asked.length)).getBytes(StandardCharsets.UTF_8);

    @Test
    void aForeignPageIsNotKeptInThePlaceOfOurs(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");
            phone.waitUntilRead("cs/index.html");
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            host.spoil("cs/sluzby/", LOGIN);
            assertThat(phone.visit().open(SERVICE).locator("h1")).hasText("Log in");
            phone.visit().open("cs/o-projektu.html");
            phone.waitUntilRead("cs/o-projektu.html");
            host.stop();

            assertThat(phone.visit().open(SERVICE).locator("main h1")).hasText("Dluhová poradna v Ostravě");
        }
    }

    @Test
    void aForeignPageIsNotKeptInThePlaceOfAScript(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");
            phone.waitUntilRead("cs/index.html");
            host.spoil("assets/hours/open", LOGIN);
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            phone.open("cs/o-projektu.html");
            phone.waitUntilRead("cs/o-projektu.html");
            host.mend("assets/hours/open");

            assertThat(phone.visit().open(SERVICE).locator("[data-hours] .badge").first()).isVisible();
        }
    }

    @Test
    void savingThatMeetsAForeignListSaysSoAndGoesOn(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            assertThat(phone.status()).containsText("Zabere");
            host.spoil("offline/", LOGIN);
            phone.save();
            assertThat(phone.status()).containsText("Ukládání se nedokončilo. Spojení vypadlo.");

            host.mend("offline/");
            phone.button("resume").press("Enter");
            assertThat(phone.status()).containsText("Máte uloženo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search/cs.js", "search/client-"})
    void theResultsSayThatTheSearchHasNotComeAndComeOnceItDoes(String script, Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            host.spoil(script, LOGIN);
            Page page = visit.open("cs/hledani.html?q=poradna");
            assertThat(page.locator("[data-search-status]")).containsText("Vyhledávání se nepodařilo načíst");

            host.mend(script);
            page.locator("input[name=q]").focus();
            page.waitForFunction("() => window.rozcestnik && window.rozcestnik.search");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-search-results] > li").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search/cs.js", "search/client-"})
    void suggestionsComeOnceTheSearchDoes(String script, Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            host.spoil(script, LOGIN);
            page.waitForResponse(answer -> answer.url().contains(script), () -> page.locator("input[name=q]").focus());
            host.mend(script);

            page.locator("input[name=q]").blur();
            page.locator("input[name=q]").pressSequentially("poradna");
            assertThat(page.locator("[role=option]").first()).isVisible();
        }
    }

    @Test
    void filtersSayThatTheyHaveNotComeAndComeOnceTheyDo(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Visit visit = browser.visit(host.address(), Browser.PHONE)) {
            host.spoil("cs/sluzby/list.js", LOGIN);
            Page page = visit.open("cs/sluzby/index.html");
            page.locator("select[name=region]").selectOption("CZ053");
            assertThat(page.locator("[data-list-status]")).containsText("Filtry se nepodařilo načíst");
            Locator found = page.locator("[data-list-found] .card");

            host.mend("cs/sluzby/list.js");
            page.locator("select[name=region]").selectOption("CZ031");
            assertThat(found.first()).isVisible();
        }
    }
}
