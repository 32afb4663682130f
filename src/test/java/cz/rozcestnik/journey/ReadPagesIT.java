package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that somebody has read stay readable without a signal, but for those that nobody must find in the phone. */
@ExtendWith(Browser.Given.class)
class ReadPagesIT {
    private static final String SERVICE = "cs/sluzby/dluhova-poradna.html";
    private static final String SENSITIVE = "cs/pruvodce/bojim-se-doma.html";

    @Test
    void theFirstPageAndThoseAfterItOpenAgainAsTheyLooked(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");
            phone.waitUntilRead("cs/index.html");
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            host.stop();

            Page page = phone.visit().open(SERVICE);
            assertThat(page.locator("main h1")).hasText("Dluhová poradna v Ostravě");
            assertThat(page.locator("[data-hours] .badge").first()).isVisible();
            page.locator(".brand").click();
            assertThat(page.locator("main .signpost").first()).isVisible();
            assertThat(page.locator("body")).hasCSS("display", "flex");
        }
    }

    @Test
    void aPageThatWasReadOpensWhereTheHostDoesNotAnswerAndComesAnewTheNextTime(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            host.spoil(SERVICE, page -> new String(page, StandardCharsets.UTF_8).replace("<h1>Dluhová", "<h1>Nová dluhová")
                    .getBytes(StandardCharsets.UTF_8));
            host.hold();

            assertThat(phone.visit().open(SERVICE).locator("main h1")).hasText("Dluhová poradna v Ostravě");
            host.letGo();
            phone.waitUntilReadAs(SERVICE, "Nová dluhová");
            host.stop();

            assertThat(phone.visit().open(SERVICE).locator("main h1")).hasText("Nová dluhová poradna v Ostravě");
        }
    }

    @Test
    void aSensitivePageLeavesNoTrace(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.visit().open(SENSITIVE);
            phone.page().evaluate("() => new Promise(requestIdleCallback)");
            assertThat(phone.workers()).isEmpty();

            phone.open(SERVICE);
            phone.open("cs/sluzby/domaci-nasili/index.html");
            phone.open(SENSITIVE);
            phone.open("cs/o-projektu.html");
            phone.waitUntilRead("cs/o-projektu.html");
            assertThat(phone.keepsRead(SENSITIVE)).isFalse();
            assertThat(phone.keepsRead("cs/sluzby/domaci-nasili/index.html")).isFalse();
            host.stop();

            assertThat(phone.visit().open(SENSITIVE).locator("main h1")).hasText("Tuhle stránku v telefonu nemáte");
        }
    }

    @Test
    void theSiteCanBeInstalledAsAnApp(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");

            assertThat(phone.installability()).as("what hinders a window without a profile apart").isSubsetOf("in-incognito");
        }
    }

    @Test
    void onADiskNothingIsOfferedAndNothingFails(Browser browser) {
        try (var visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(Phone.REGION);
            assertThat(page.locator("[data-phone]")).isHidden();
            page = visit.open("cs/ulozene.html");
            assertThat(page.locator("[data-phone-no]")).isVisible();
            assertThat(page.locator("link[rel=manifest]")).hasCount(0);
            visit.assertQuiet();
        }
    }
}
