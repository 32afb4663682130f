package cz.rozcestnik.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes beside an open browser. */
@ExtendWith(Browser.Given.class)
class LivePreviewIT {
    private static final String FILE = "page/vitejte.cs.md";
    private static final String LONG = "Odstavec.\n\n".repeat(200);

    @TempDir
    private Path folder;

    @Test
    void thePageShowsWhatWasSavedAndStaysWhereItWas(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.LAPTOP)) {
            site.save(FILE, PreviewedSite.page("Vítejte", "published", LONG));
            site.untilShown("cs/vitejte.html", "Odstavec.");
            Page page = visit.open("cs/vitejte.html");
            page.evaluate("() => scrollTo(0, 1500)");

            site.save(FILE, PreviewedSite.page("Vítejte u nás", "published", LONG));

            assertThat(page.locator("h1")).hasText("Vítejte u nás");
            assertThat((int) page.evaluate("async () => { for (const end = Date.now() + 30000; scrollY < 1400 && Date.now() < end;)"
                    + " await new Promise(done => setTimeout(done, 50)); return Math.round(scrollY); }")).isBetween(1400, 1600);
        }
    }

    @Test
    void aFaultIsShownOverTheLastGoodPageAndVanishesWhenItIsMended(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.LAPTOP)) {
            Page page = visit.open("cs/vitejte.html");
            Locator problems = page.locator(".problems");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(problems).containsText("1 problém: vidíte poslední verzi, která byla v pořádku.");
            assertThat(problems.locator(".place")).hasText("content/page/vitejte.cs.md:8:7");
            assertThat(problems.locator(".message")).containsText("neni.cs.md");
            assertThat(page.locator("main")).containsText("Dobrý den.");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Bez odkazu."));
            assertThat(page.locator("main")).containsText("Bez odkazu.");
            assertThat(problems).hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void aDraftIsShownWithARibbonThatGoesWhenItIsPublished(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            site.save(FILE, PreviewedSite.page("Vítejte", "draft", "Dobrý den."));
            Page page = visit.open("cs/vitejte.html");
            assertThat(page.locator(".ribbon")).hasText("Rozepsaný záznam: návštěvníci tuhle stránku neuvidí, dokud ji nezveřejníte.");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Dobrý den."));
            assertThat(page.locator(".ribbon")).hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void aPageFromElsewhereCannotLoadDraftsAsItsOwnScripts(Browser browser) throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(foreign.resolve("index.html"), "<!doctype html><title>Jinde</title>");
        try (PreviewedSite site = PreviewedSite.in(folder.resolve("site")); StaticServer elsewhere = StaticServer.serve(foreign, "/")) {
            String script = site.address().resolve("search/cs.js").toString();
            assertThat(loads(browser, site.address().resolve("cs/vitejte.html"), script)).isTrue();
            assertThat(loads(browser, elsewhere.address().resolve("index.html"), script)).isFalse();
        }
    }

    private static boolean loads(Browser browser, URI page, String script) {
        try (Visit visit = browser.visit(page, Browser.LAPTOP)) {
            return (boolean) visit.open("").evaluate("src => new Promise(done => document.head.append(Object.assign("
                    + "document.createElement('script'), {src, onload: () => done(true), onerror: () => done(false)})))", script);
        }
    }

    @Test
    void whoeverHadAnotherPageOpenIsNotDisturbed(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            Page page = visit.open("cs/druha.html");
            page.evaluate("() => { window.stayed = true; }");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Jiný text."));
            site.save("page/druha.cs.md", PreviewedSite.page("Druhá", "published", "Odkaz [nikam](neni.cs.md)."));

            assertThat(page.locator(".problems")).containsText("problém");
            assertThat((boolean) page.evaluate("() => window.stayed")).isTrue();
        }
    }
}
