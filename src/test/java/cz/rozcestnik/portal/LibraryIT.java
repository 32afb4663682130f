package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visitors' tasks in the library of good practice and around it, on a phone without scripts: four taps from home at most. */
@ExtendWith(Browser.Given.class)
class LibraryIT {

    private static final Path SITE = Path.of("target/site");

    @Test
    void a_parent_whose_leave_ends_finds_the_steps_in_their_order_with_links_to_those_who_help(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            tap(page, "main a", "Vracím se z rodičovské do práce");

            assertThat(page.locator("ol.steps > li").first()).containsText("Ujasněte si, co chcete");
            assertThat(page.locator("ol.steps > li")).hasCount(7);
            assertThat(page.locator("ol.steps a[href*='/sluzby/']").first()).isVisible();
            assertThat(page.locator("ol.steps a[href*='/kontakty/']").first()).isVisible();
            Visit.assertFits(page);
        }
    }

    @Test
    void an_employer_finds_a_small_company_with_shorter_hours_its_cost_and_contact(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            menu(page, "Dobrá praxe");
            tap(page, "main a", "Půlúvazky v malé dílně se vyplatily");

            assertThat(page.locator(".opening")).containsText("Firma se 42 lidmi");
            assertThat(page.locator("main")).containsText("48 000 Kč");
            assertThat(page.locator("main .panel a[href^='tel:']").first()).isVisible();
            assertThat(page.locator("dl.figures dd").first()).containsText("7");
            Visit.assertFits(page);
        }
    }

    @Test
    void an_officer_reads_a_measure_with_its_actors_obstacles_goals_and_what_nobody_does_yet(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            menu(page, "Opatření");
            tap(page, "main a", "Podpora rodin");
            Locator main = page.locator("main");

            for (String told : List.of("Veřejní aktéři", "Soukromý a neziskový sektor", "Možné překážky", "A1.1", "C3.2")) {
                assertThat(main).containsText(told);
            }
            assertThat(page.locator("[id^='activity-']")).hasCount(16);
            assertThat(page.locator("#activity-8")).containsText("Půlúvazky v malé dílně se vyplatily");
            assertThat(main).containsText("Příklad známe u");
            int done = page.locator(".fold:has(.done)").count();
            assertThat(page.locator(".fold", new Page.LocatorOptions().setHasText("Zatím k ní žádný příklad nemáme.")))
                    .hasCount(16 - done);
            Visit.assertFits(page);
        }
    }

    @Test
    void measure_story_service_and_region_lead_to_each_other(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Page page = visit.open("cs/opatreni/podpora-rodin.html");
            tap(page, "#activity-8 a", "Půlúvazky v malé dílně se vyplatily");
            tap(page, "main a", "aktivita 8");
            assertThat(page).hasURL(Pattern.compile("podpora-rodin\\.html#activity-8$"));

            tap(page, "#activity-6 a", "Odpolední hlídání dětí v Karlových Varech");
            tap(page, "main a", "Karlovarský kraj");
            tap(page, "main a", "Podpora rodin");
            assertThat(page.locator("h1")).hasText("Podpora rodin");
            tap(page, "main a", "Karlovarský kraj");
            assertThat(page.locator("h1")).hasText("Karlovarský kraj");
        }
    }

    @Test
    void a_journalist_sees_who_paid_for_a_campaign_and_for_its_event(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            menu(page, "Kampaně");
            tap(page, "main a", "Táta na půl úvazku");
            assertPaid(page);

            visit.open("cs/akce/kulaty-stul-hlidani.html");
            assertPaid(page);
        }
    }

    @Test
    void the_same_tasks_can_be_done_with_the_keyboard_alone(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/index.html");
            reach(page, "summary");
            page.keyboard().press("Enter");
            reach(page, "details a:text-is('Dobrá praxe')");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Dobrá praxe");
            reach(page, "main a:text-is('Půlúvazky v malé dílně se vyplatily')");
            page.keyboard().press("Enter");
            reach(page, "main a[href$='recept.html']");
            page.keyboard().press("Enter");
            assertThat(page.locator(".eyebrow")).hasText("Recept pro zastupitele");
            visit.assertQuiet();
        }
    }

    @Test
    void every_recipe_fits_one_sheet_of_paper(Browser browser) throws IOException {
        List<String> recipes;
        try (Stream<Path> files = Files.walk(SITE)) {
            recipes = files.filter(file -> file.endsWith("recept.html") || file.endsWith("recipe.html"))
                    .map(file -> SITE.relativize(file).toString()).sorted().toList();
        }
        assertThat(recipes).hasSizeGreaterThan(10);
        try (Visit visit = browser.visit(SITE.toUri(), Browser.LAPTOP)) {
            for (String recipe : recipes) {
                byte[] paper = visit.open(recipe).pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                Matcher pages = Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(paper, StandardCharsets.ISO_8859_1));
                assertThat(pages.results().count()).as(recipe).isEqualTo(1);
            }
            visit.assertQuiet();
        }
    }

    @Test
    void a_title_of_one_endless_word_makes_no_page_wider_than_a_phone(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/krajsti-poradci.html");
            page.evaluate("() => document.querySelectorAll('h1, .trail [aria-current]').forEach(title => title.textContent = 'x'.repeat(150))");

            assertThat(page.locator(".trail [aria-current]")).containsText("x".repeat(150));
            Visit.assertFits(page);
        }
    }

    @Test
    void a_term_leads_to_its_meaning_on_the_same_page_and_back(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(SITE.toUri(), Browser.PHONE)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Page page = visit.open("cs/krajsti-poradci.html");
            Locator word = page.locator("a.term").first();
            String id = word.getAttribute("id").substring("word-".length());
            word.click();

            assertThat(page.locator("#term-" + id)).isInViewport();
            assertThat(page.locator("#term-" + id + " dfn")).not().isEmpty();
            page.locator("#term-" + id + " a[href='#word-" + id + "']").click();
            assertThat(word).isInViewport();
            Visit.assertFits(page);
        }
    }

    private static void menu(Page page, String entry) {
        page.locator(".nav summary").click();
        tap(page, ".nav details a", entry);
    }

    private static void tap(Page page, String links, String text) {
        page.locator(links, new Page.LocatorOptions().setHasText(text)).first().click();
    }

    private static void assertPaid(Page page) {
        assertThat(page.locator("main")).containsText("Evropského sociálního fondu");
        assertThat(page.locator("main")).containsText("Operační program Zaměstnanost");
        assertThat(page.locator("main")).containsText("CZ.03.1.51/0.0/0.0/15_009/0006233");
    }

    /** Presses the tab key until the focus is where it is wanted. */
    private static void reach(Page page, String wanted) {
        Locator target = page.locator(wanted).first();
        assertThat(target).isVisible();
        for (int key = 0; key < 200; key++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The tab key does not reach " + wanted);
    }
}
