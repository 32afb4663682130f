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
    /** So many connections a browser keeps to one machine. */
    private static final int CONNECTIONS = 6;
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

    @Test
    void tabsThatNobodySeesLeaveTheirConnectionsToOthersAndCatchUpWhenTheyAreSeenAgain(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.LAPTOP)) {
            Page first = visit.open("cs/vitejte.html");
            toTheBackground(first, true);
            for (int tab = 2; tab <= CONNECTIONS; tab++) {
                Page page = first.context().newPage();
                page.navigate(site.address().resolve("cs/vitejte.html").toString());
                toTheBackground(page, true);
            }
            Page seen = first.context().newPage();
            seen.navigate(site.address().resolve("cs/druha.html").toString());
            assertThat(seen.locator("h1")).hasText("Druhá");

            site.save(FILE, PreviewedSite.page("Vítejte u nás", "published", "Dobrý den."));
            site.untilShown("cs/vitejte.html", "Vítejte u nás");
            toTheBackground(first, false);
            assertThat(first.locator("h1")).hasText("Vítejte u nás");
        }
    }

    @Test
    void theRibbonAndTheProblemsLeaveAllOfThePageInSight(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            site.save(FILE, PreviewedSite.page("Vítejte", "draft", LONG));
            site.untilShown("cs/vitejte.html", "Rozepsaný záznam");
            Page page = visit.open("cs/vitejte.html");
            Visit.assertFits(page);
            assertThat(page.locator(".ribbon")).hasCount(1);
            assertThat((boolean) page.evaluate("() => { const link = document.querySelector('header a'); const at = link.getBoundingClientRect();"
                    + " return link.contains(document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2)); }")).isTrue();

            site.save("page/druha.cs.md", PreviewedSite.page("Druhá", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(page.locator(".problems")).isVisible();
            page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
            double footer = page.locator("body > footer").boundingBox().y + page.locator("body > footer").boundingBox().height;
            assertThat(footer).isLessThanOrEqualTo(page.locator(".problems").boundingBox().y + 1);
        }
    }

    @Test
    void theProblemsAreReadAloudAndClosedByTheKeyboard(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            Page page = visit.open("cs/vitejte.html");
            Locator heading = page.locator(".problems summary");
            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(page.locator("[role=alert].spoken")).hasText("1 problém: vidíte poslední verzi, která byla v pořádku.");
            assertThat((Object) heading.getAttribute("role")).isNull();

            heading.focus();
            page.keyboard().press("Escape");
            assertThat(page.locator(".problems details")).not().hasAttribute("open", "");
            assertThat(heading).isFocused();

            site.save("page/druha.cs.md", PreviewedSite.page("Druhá", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(heading).containsText("2 problémy");
            assertThat(heading).isFocused();
            assertThat(page.locator(".problems details")).not().hasAttribute("open", "");
        }
    }

    @Test
    void whoeverReadsTheFirstOfManyProblemsIsToldOfTheRest(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            Page page = visit.open("cs/vitejte.html");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [nikam](neni.cs.md).\n\n".repeat(60)));

            assertThat(page.locator(".problems summary")).containsText("60 problémů");
            assertThat(page.locator(".problems li")).hasCount(51);
            assertThat(page.locator(".problems li").last()).hasText("Tady je prvních 50. Všechny vypíše příkaz check --all.");
        }
    }

    @Test
    void whatWasTypedAndUnfoldedStaysWhenThePageIsRenewed(Browser browser) throws IOException {
        try (PreviewedSite site = PreviewedSite.in(folder); Visit visit = browser.visit(site.address(), Browser.PHONE)) {
            site.save("page/hledani.cs.md", PreviewedSite.page("Hledání", "published", "").replace("layout: text", "layout: search"));
            site.untilShown("cs/vitejte.html", "hledani.html");
            Page page = visit.open("cs/vitejte.html");
            page.locator("input[type=search]").first().fill("hlídání");
            page.evaluate("() => { document.querySelector('details').open = true; }");

            site.save(FILE, PreviewedSite.page("Vítejte u nás", "published", "Dobrý den."));

            assertThat(page.locator("h1")).hasText("Vítejte u nás");
            assertThat(page.locator("input[type=search]").first()).hasValue("hlídání");
            assertThat(page.locator("body details").first()).hasAttribute("open", "");
        }
    }

    /** A browser without a window takes every tab for one that is seen. */
    private static void toTheBackground(Page page, boolean hidden) {
        page.evaluate("hidden => { Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
                + " document.dispatchEvent(new Event('visibilitychange')); }", hidden);
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
