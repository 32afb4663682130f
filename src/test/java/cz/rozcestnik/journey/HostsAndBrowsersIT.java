package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone keeps does not depend on how a host names and sends it, or on what a browser lacks. */
@ExtendWith(Browser.Given.class)
class HostsAndBrowsersIT {
    private static final String WORKER = "service-worker.js";
    private static final String SERVICE = "cs/sluzby/dluhova-poradna.html";

    @Test
    void aPageThatWasReadAtTheAddressOfItsFolderOpensByLinksToItsFile(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/");
            phone.waitUntilRead("cs/index.html");
            host.stop();

            assertThat(phone.visit().open("cs/index.html").locator("main .signpost").first()).isVisible();
            assertThat(phone.visit().open("cs/").locator("main .signpost").first()).isVisible();
        }
    }

    @Test
    void pagesThatWereReadAtAddressesWithoutEndingsOpenByTheirLinks(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            host.leadToPlainAddresses();
            phone.open("cs/index.html");
            phone.waitUntilRead("cs/index.html");
            phone.open(SERVICE);
            assertThat(phone.page()).hasURL(Pattern.compile(".*/dluhova-poradna$"));
            phone.waitUntilRead(SERVICE);
            host.stop();

            Page page = phone.visit().open("cs/index.html");
            assertThat(page.locator("main .signpost").first()).isVisible();
            assertThat(phone.visit().open(SERVICE).locator("main h1")).hasText("Dluhová poradna v Ostravě");
            page.locator(".brand").click();
            assertThat(page.locator("main .signpost").first()).isVisible();
        }
    }

    @Test
    void aRegionIsSavedFromAHostThatLeadsToAddressesWithoutEndings(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.leadToPlainAddresses();
            phone.saveRegion();
            host.stop();

            assertThat(phone.visit().open("cs/sluzby/materske-centrum-ceske-budejovice.html").locator("main h1"))
                    .hasText("Mateřské centrum v Českých Budějovicích");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "*"})
    void aPageThatWasReadKeepsItsLooksWhereTheHostSendsOtherFilesToOthers(String vary, Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.say("Vary", vary);
            phone.open("cs/index.html");
            phone.waitUntilRead("cs/index.html");
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            host.stop();

            Page page = phone.visit().open(SERVICE);
            assertThat(page.locator("main h1")).hasText("Dluhová poradna v Ostravě");
            assertThat(page.locator("body")).hasCSS("display", "flex");
        }
    }

    @Test
    void whereTheStoresOfTheBrowserFailPagesComeFromTheHost(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.spoil(WORKER, script -> before(script, """
                    caches.open = (open => name => registration.active
                        ? Promise.reject(new DOMException('Unexpected internal error', 'UnknownError')) : open.call(caches, name))(caches.open);
                    """));
            phone.open("cs/index.html");
            Page page = phone.visit().open(SERVICE);
            assertThat(page.locator("main h1")).hasText("Dluhová poradna v Ostravě");
            assertThat(page.locator("body")).hasCSS("display", "flex");
            host.stop();

            assertThat(phone.visit().open(SERVICE).locator("main .calls a[href='tel:112']")).isVisible();
        }
    }

    @Test
    void anAddressThatIsNoTextGetsThePageThatSaysThatThereIsNoSignal(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open("cs/index.html");
            host.stop();

            assertThat(phone.visit().open("cs/%E0%A4.html").locator("main h1")).hasText("Tuhle stránku v telefonu nemáte");
        }
    }

    @Test
    void searchAndFiltersWorkWithoutASignalWhereTheBrowserDoesNotSayWhichPageComes(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.spoil(WORKER, script -> before(script, "delete FetchEvent.prototype.resultingClientId;\n"));
            phone.saveRegion();
            host.stop();

            Page page = phone.visit().open("cs/hledani.html?q=materske+centrum");
            assertThat(page.locator("[data-search-results] > li").first()).isVisible();
            page = phone.visit().open("cs/sluzby/index.html");
            page.locator("select[name=region]").selectOption("CZ031");
            assertThat(page.locator("[data-list-found] .card").first()).isVisible();
        }
    }

    @Test
    void aFileThatBreaksOffHalfWayIsToldAndFetchedAgain(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            assertThat(phone.status()).containsText("Zabere");
            host.spoil("cs/sluzby/index.html", whole -> Arrays.copyOf(whole, whole.length / 2));
            phone.save();
            assertThat(phone.status()).containsText("Ukládání se nedokončilo. Spojení vypadlo.");
            assertThat(phone.box().locator("progress")).isHidden();

            host.mend("cs/sluzby/index.html");
            phone.button("resume").press("Enter");
            assertThat(phone.status()).containsText("Máte uloženo");
        }
    }

    @Test
    void aWorkerThatWasEndedMeanwhileDoesNotAskAgainWhetherTheSiteHasChanged(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            AtomicInteger asked = new AtomicInteger();
            host.spoil("offline/index.json", list -> {
                asked.incrementAndGet();
                return list;
            });
            phone.saveRegion();
            int before = asked.get();
            phone.endWorker();
            phone.open("cs/sluzby/materske-centrum-ceske-budejovice.html");
            phone.open(SERVICE);
            phone.waitUntilRead(SERVICE);
            phone.open("cs/o-projektu.html");

            assertThat(asked).hasValue(before);
        }
    }

    @Test
    void savingIsNotForgottenWhereAnotherWindowAsksMeanwhileAndThePhoneIsSlow(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.spoil(WORKER, script -> before(script, """
                    const slowly = (store, act, time) => {
                        const fast = store[act];
                        store[act] = async function (...all) {
                            if (!all.length || /note$/.test(all[0])) await new Promise(done => setTimeout(done, time));
                            return fast.apply(this, all);
                        };
                    };
                    slowly(Cache.prototype, 'put', 50);
                    slowly(Response.prototype, 'json', 200);
                    """));
            phone.open("cs/ulozene.html");
            assertThat(phone.status()).containsText("Zabere");
            phone.page().evaluate("""
                    async () => {
                        const worker = (await navigator.serviceWorker.ready).active;
                        const told = new Promise(tell => navigator.serviceWorker.addEventListener('message', tell, { once: true }));
                        worker.postMessage({ ask: 'cancel' });
                        await told;
                        worker.postMessage({ ask: 'save', part: 'cs/base' });
                        worker.postMessage({ ask: 'status' });
                    }""");

            phone.waitUntilKept("cs/base");
        }
    }

    @Test
    void anotherSiteOfTheSameHostSaysNothingOfWhatThisOneHasSaved(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/"); Phone phone = new Phone(browser, host)) {
            host.serveAt("/b/");
            Page other = phone.openBeside("../b/" + Phone.REGION);
            assertThat(other.locator("[data-phone-status]")).containsText("Zabere");
            phone.saveRegion();
            assertThat(other.locator("[data-phone-status]")).containsText("Zabere");

            other.reload();
            assertThat(other.locator("[data-phone-status]")).containsText("Zabere");
        }
    }

    private static byte[] before(byte[] script, String more) {
        return (more + new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
