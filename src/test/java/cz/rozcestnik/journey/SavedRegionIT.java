package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import cz.rozcestnik.testing.Visit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A region that was saved into the phone is there when the web host is not. */
@ExtendWith(Browser.Given.class)
class SavedRegionIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b/"})
    void aParentOnABusWithoutASignalFindsThePhoneOfTheMothersCentre(String base, Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, base); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            Visit.assertFits(phone.page());
            host.stop();

            Walk walk = Walk.from(phone.visit(), "cs").follow("Jihočeský kraj").arrivesAt("Jihočeský kraj")
                    .follow("Mateřské centrum v Českých Budějovicích").arrivesAt("Mateřské centrum v Českých Budějovicích");
            walk.reach(walk.page().locator("main .reach a[href='tel:+420212345678']"));
            assertThat(walk.page().locator("main")).hasCSS("flex-grow", "1");
            assertThat(walk.taps() + 1).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void aHostThatTakesEveryRequestAndAnswersNoneIsNotWaitedFor(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            host.hold();

            assertThat(phone.visit().open("cs/sluzby/materske-centrum-ceske-budejovice.html").locator("main .reach a[href^='tel:']").first())
                    .isVisible();
        }
    }

    @Test
    void searchFiltersAndTheOpenPlacesWorkWithoutASignal(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            host.stop();

            Page page = phone.visit().open("cs/index.html");
            page.locator("input[name=q]:visible").first().fill("materske centrum budejovice");
            page.keyboard().press("Enter");
            Locator found = page.locator("[data-search-results] li a", new Page.LocatorOptions()
                    .setHasText("Mateřské centrum v Českých Budějovicích"));
            assertThat(page.locator("[data-search-status]")).containsText("Našli jsme");
            found.first().click();
            assertThat(page.locator("main h1")).hasText("Mateřské centrum v Českých Budějovicích");
            assertThat(page.locator("[data-hours] .badge").first()).isVisible();

            page = phone.visit().open("cs/sluzby/index.html");
            page.locator("select[name=region]").selectOption("CZ031");
            assertThat(page.locator("[data-list-found] .card").filter(
                    new Locator.FilterOptions().setHasText("Mateřské centrum v Českých Budějovicích"))).not().hasCount(0);
        }
    }

    @Test
    void whatIsNotInThePhoneSaysSoWithCrisisNumbersAndWhatIsThere(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            host.stop();

            Page page = phone.visit().open("cs/sluzby/dluhova-poradna.html");
            assertThat(page.locator("main h1")).hasText("Tuhle stránku v telefonu nemáte");
            assertThat(page.locator("main .calls a[href='tel:112']")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/a/b/cs/sluzby/dluhova-poradna\\.html"));
            Walk.on(phone.visit()).follow("Jihočeský kraj").arrivesAt("Jihočeský kraj");

            page = phone.visit().open("en/services/debt-advice.html");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("main .calls a[href='tel:112']")).isVisible();

            host.start();
            page = phone.visit().open("cs/sluzby/dluhova-poradna.html");
            assertThat(page.locator("main h1")).hasText("Dluhová poradna v Ostravě");
        }
    }

    @Test
    void savingThatBreaksOffIsToldAndGoesOnWithWhatIsMissing(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            assertThat(phone.status()).containsText(Pattern.compile("Zabere \\d(,\\d)?\u00a0MB \\(\\d+ soubor"));
            host.sent();
            host.breakAfter(100);
            phone.save();
            assertThat(phone.status()).containsText("Ukládání se nedokončilo. Spojení vypadlo.");
            int half = phone.stored("files");
            assertThat(host.sent().size()).isBetween(80, 100);
            host.stop();

            Page page = phone.visit().open("cs/sluzby/materske-centrum-ceske-budejovice.html");
            assertThat(page.locator("main h1")).hasText("Tuhle stránku v telefonu nemáte");

            host.start();
            host.sent();
            phone.open("cs/ulozene.html");
            assertThat(phone.page().locator("[data-phone-saved]")).hasText("Jihočeský kraj");
            int all = phone.stored("files");
            assertThat(all - half).isGreaterThan(100);
            assertThat(host.sent().size()).isBetween(all - half - 20, all - half + 20);
        }
    }

    @Test
    void savingCanBeStoppedAndLeavesNothingBehind(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            host.breakAfter(100);
            phone.save();
            assertThat(phone.status()).containsText("nedokončilo");
            phone.button("cancel").press("Enter");

            assertThat(phone.status()).containsText("Zabere");
            assertThat(phone.status()).isFocused();
            assertThat(phone.stored("files")).isZero();
        }
    }

    @Test
    void aFullPhoneIsTold(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            phone.limit(2_000_000);
            phone.save();
            assertThat(phone.status()).containsText("V telefonu není dost místa.");
            assertThat(phone.stored("files")).isZero();

            phone.limit(100_000_000);
            phone.button("resume").press("Enter");
            assertThat(phone.status()).containsText("Máte uloženo");
        }
    }

    @Test
    void whatIsDeletedIsGoneAndGivesItsRoomBack(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            assertThat(phone.page().evaluate("() => localStorage.getItem('rozcestnik.region')")).isEqualTo("CZ031");
            assertThat(phone.stored("files")).isGreaterThan(300);
            long full = usage(phone);
            phone.button("remove").press("Enter");

            assertThat(phone.status()).containsText("Zabere");
            assertThat(phone.stored("files")).isZero();
            assertThat(full - usage(phone)).isGreaterThan(4_000_000);
            assertThat(phone.page().evaluate("() => Object.keys(localStorage).length")).isEqualTo(0);
        }
    }

    @Test
    void oneButtonDeletesAllThatTheSiteHasLeftInThePhone(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            Page page = phone.open("cs/ulozene.html");
            page.locator("[data-phone-forget]").press("Enter");

            assertThat(page.locator("[data-phone-any]")).isHidden();
            assertThat(phone.stored("files") + phone.stored("visited")).isZero();
            assertThat(page.evaluate("() => Object.keys(localStorage).length")).isEqualTo(0);
        }
    }

    @Test
    void whoseBrowserHasClearedUpLearnsOfIt(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            phone.clearStores();

            phone.open(Phone.REGION);
            assertThat(phone.status()).containsText("prohlížeč to smazal");
            host.stop();
            phone.visit().open("cs/sluzby/materske-centrum-ceske-budejovice.html");
            assertThat(phone.page().locator("main .calls a[href='tel:112']")).isVisible();
        }
    }

    private static long usage(Phone phone) {
        return ((Number) phone.page().evaluate("() => navigator.storage.estimate().then(told => told.usage)")).longValue();
    }
}
