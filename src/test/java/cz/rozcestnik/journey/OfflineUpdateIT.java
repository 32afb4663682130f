package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was saved becomes the new build of the site at once, and no page ever shows parts of two builds. */
@ExtendWith(Browser.Given.class)
class OfflineUpdateIT {
    private static final String SERVICE = "cs/sluzby/materske-centrum-ceske-budejovice.html";
    private static final String OLD = "Mateřské centrum v Českých Budějovicích";
    private static final String NEW = "Mateřské centrum U Dubu";

    private static final String PACKS = "offline/packs/";
    private static final String SHARDS = "search/cs/";

    @TempDir
    private static Path folder;
    private static Path next;

    @BeforeAll
    static void somebodyRenamesTheCentre() {
        next = ChangedPortal.write(folder.resolve("next"), "service/materske-centrum-ceske-budejovice.cs.md",
                "title: " + OLD, "title: " + NEW);
    }

    @Test
    void anUpdateDuringBrowsingFetchesOnlyWhatChangedAndAPageThatIsOpenKeepsItsBuild(Browser browser) throws IOException {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            Page before = phone.open("cs/sluzby/index.html");
            host.publish(next);
            host.sent();
            Page after = phone.openBeside(SERVICE);
            assertThat(after.locator("main h1")).hasText(NEW);
            phone.waitForBuild(ChangedPortal.build(next));

            List<String> sent = host.sent();
            assertThat(sent).contains(SERVICE, Phone.REGION, "cs/sluzby/list.js").doesNotContain("cs/bezpeci.html", "cs/krajsti-poradci.html");
            assertThat(sent.size()).isLessThan(phone.stored("files") / 4);

            before.locator("select[name=region]").selectOption("CZ031");
            Locator found = before.locator("[data-list-found] .card");
            assertThat(found.filter(new Locator.FilterOptions().setHasText(OLD))).hasCount(1);
            assertThat(found.filter(new Locator.FilterOptions().setHasText(NEW))).hasCount(0);

            host.stop();
            before.reload();
            assertThat(found.filter(new Locator.FilterOptions().setHasText(NEW))).hasCount(1);
            assertThat(found.filter(new Locator.FilterOptions().setHasText(OLD))).hasCount(0);
            before.navigate(host.address().resolve("cs/hledani.html?q=materske+centrum").toString());
            assertThat(before.locator("[data-search-results] a", new Page.LocatorOptions().setHasText(NEW))).hasCount(1);
            assertThat(before.locator("[data-search-results] a", new Page.LocatorOptions().setHasText(OLD))).hasCount(0);

            host.start();
            phone.open(Phone.REGION);
            phone.waitForOneBuild();
        }
    }

    @Test
    void manyShardsOfTheSearchThatChangedComeInOneFileAndAFewOneByOne(Browser browser) throws IOException {
        Path verified = ChangedPortal.write(folder.resolve("verified"), "service/materske-centrum-ceske-budejovice.cs.md",
                "verified: 2026-10-02", "verified: 2026-11-20");
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            host.sent();
            host.publish(verified);
            phone.open(SERVICE);
            phone.waitForBuild(ChangedPortal.build(verified));
            assertThat(host.sent()).noneMatch(path -> path.startsWith(PACKS)).anyMatch(path -> path.startsWith(SHARDS));

            host.publish(next);
            phone.open(SERVICE);
            phone.waitForBuild(ChangedPortal.build(next));
            assertThat(host.sent()).noneMatch(path -> path.startsWith(SHARDS)).filteredOn(path -> path.startsWith(PACKS)).hasSize(1);
        }
    }

    @Test
    void anUpdateThatBreaksOffLeavesWhatWasThereAndSaysSo(Browser browser) throws IOException {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            Page page = phone.open(Phone.REGION);
            host.publish(next);
            host.breakAfter(6);
            phone.openBeside(SERVICE);
            assertThat(phone.status()).containsText("Novější podobu se stáhnout nepodařilo");

            page.navigate(host.address().resolve(SERVICE).toString());
            assertThat(page.locator("main h1")).hasText(OLD);
            page.navigate(host.address().resolve(Phone.REGION).toString());
            assertThat(page.locator("main")).containsText(OLD);
            assertThat(page.locator("main")).not().containsText(NEW);

            host.start();
            phone.open(Phone.REGION);
            phone.waitForBuild(ChangedPortal.build(next));
        }
    }

    @Test
    void aSiteThatChangesWhileItIsSavedIsSavedAsItIsNow(Browser browser) throws IOException {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.open(Phone.REGION);
            host.publishAfter(60, next);
            phone.save();
            assertThat(phone.status()).containsText("Máte uloženo");
            phone.waitForBuild(ChangedPortal.build(next));
            host.stop();

            Page page = phone.visit().open(SERVICE);
            assertThat(page.locator("main h1")).hasText(NEW);
            assertThat(phone.visit().open(Phone.REGION).locator("main")).containsText(NEW);
        }
    }

    @Test
    void aLaterReleaseTakesTheWorkerAwayWithAllThatItSaved(Browser browser) {
        Path without = ChangedPortal.write(folder.resolve("without"), "site.yaml", "demo:", "offline: no\ndemo:");
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            host.publish(without);

            phone.visit().open("cs/index.html");
            phone.waitUntilNothingIsLeft();
            phone.visit().open(Phone.REGION);
            assertThat(phone.box()).hasCount(0);
            assertThat(phone.workers()).isEmpty();
        }
    }
}
