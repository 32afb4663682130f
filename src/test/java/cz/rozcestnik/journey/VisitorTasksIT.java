package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What parents, carers and newcomers come for, done on a phone with the keyboard alone and, where it says so, without JavaScript. */
@ExtendWith(Browser.Given.class)
class VisitorTasksIT {
    private static final String NOTHING = "Vybraným filtrům nic neodpovídá, zkuste některý zrušit.";

    @Test
    void aParentFindsAfternoonChildcareInKarlovyVaryAndCallsThereWithoutJavaScript(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs")
                    .follow("Péče o děti a hlídání").arrivesAt("Péče o děti a hlídání")
                    .follow("Karlovarský kraj").arrivesAt("Péče o děti a hlídání v Karlovarském kraji");

            Locator card = walk.page().locator("main .card",
                    new Page.LocatorOptions().setHasText("Odpolední hlídání dětí v Karlových Varech"));
            assertThat(card).containsText("po–pá 13:00–19:00");
            walk.reach(card.locator("a[href^='tel:']"));
            assertThat(walk.taps() + 1).isLessThanOrEqualTo(4);
            assertThat(walk.page().locator("form.filters")).isHidden();
            visit.assertQuiet();
        }
    }

    @Test
    void aParentInTheSituationOfLookingForChildcareChoosesARegionThere(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs").follow("Hledám hlídání").arrivesAt("Hledám hlídání")
                    .follow("Olomoucký kraj").arrivesAt("Péče o děti a hlídání v Olomouckém kraji");

            assertThat(walk.page().locator("main .card").first()).isVisible();
            visit.assertQuiet();
        }
    }

    @Test
    void anEmployerAndANewcomerFindTheirOwnPagesFromHome(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk employer = Walk.from(visit, "cs").follow("Zaměstnavatelé").arrivesAt("Zaměstnavatelé");
            assertThat(employer.page().locator("main")).containsText("částečné úvazky");

            Walk newcomer = Walk.from(visit, "en").follow("People from other countries").arrivesAt("People from other countries");
            assertThat(newcomer.page().locator("main")).containsText("New to Czechia with a family");
            visit.assertQuiet();
        }
    }

    @Test
    void aParentOnShiftsLearnsThatNobodyLooksAfterChildrenAtWeekendsInOstravaAndWhoWillAdvise(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs").follow("Péče o děti a hlídání").arrivesAt("Péče o děti a hlídání")
                    .follow("Moravskoslezský kraj").arrivesAt("Péče o děti a hlídání v Moravskoslezském kraji");
            walk.press(walk.page().getByLabel("Otevřeno o víkendu"), "Space");

            Locator found = walk.page().locator("[data-list-found]");
            assertThat(walk.page().locator("[data-list-status]")).hasText(NOTHING);
            assertThat(found).containsText("Poradí vám v Moravskoslezském kraji");
            walk.reach(found.locator("a[href^='tel:']").first());
            assertThat(walk.taps() + 1).isLessThanOrEqualTo(4);
            visit.assertQuiet();
        }
    }

    @Test
    void whereNothingIsOpenAtWeekendsTheAdviserOfTheRegionStands(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/sluzby/index.html?open=weekend&topic=bydleni&region=CZ080");

            assertThat(page.locator("[data-list-status]")).hasText(NOTHING);
            assertThat(page.locator("[data-list-found] a[href^='tel:']").first()).isVisible();
            assertThat(page.locator("[data-list-found]")).containsText("Poradí vám v Moravskoslezském kraji");
            visit.assertQuiet();
        }
    }

    @Test
    void aCarerFindsRespiteCareInVysocinaItsCostAndHowLongPeopleWaitWithoutJavaScript(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs")
                    .follow("Péče o blízké a seniory").arrivesAt("Péče o blízké a seniory")
                    .follow("Kraj Vysočina").arrivesAt("Péče o blízké a seniory v Kraji Vysočina")
                    .follow("Odlehčovací služba v Jihlavě").arrivesAt("Odlehčovací služba v Jihlavě a okolí");

            Locator facts = walk.page().locator("main .facts").first();
            assertThat(facts).containsText("Cena");
            assertThat(facts).containsText("Kč");
            assertThat(facts).containsText("Čekací doba");
            assertThat(walk.page().locator("main .spot").first()).containsText("Jihlava");
            assertThat(walk.taps()).isLessThanOrEqualTo(4);
            visit.assertQuiet();
        }
    }

    @Test
    void aNewcomerReadsOnTheCardsWhichGroupsInPilsenSpeakEnglishWithoutJavaScript(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "en").follow("Plzeň Region").arrivesAt("Plzeň Region")
                    .follow("Services in the Plzeň Region").arrivesAt("Services in the Plzeň Region");
            Locator english = walk.page().locator("main .card", new Page.LocatorOptions()
                    .setHas(walk.page().locator(".meta", new Page.LocatorOptions().setHasText("English"))));
            assertThat(english).containsText(new String[] {"Cvičení s batolaty v Plzni", "English-friendly family groups in Plzeň",
                "Playroom in several languages at the library in Plzeň"});

            Locator untranslated = english.locator("a[lang=cs]");
            assertThat(untranslated).hasText("Cvičení s batolaty v Plzni");
            walk.press(untranslated, "Enter").arrivesAt("Cvičení s batolaty v Plzni");
            assertThat(walk.page().locator("main .notice").first()).containsText("So far we have this text only in Czech.");
            assertThat(walk.page().locator("main h1")).hasAttribute("lang", "cs");
            assertThat(walk.page().locator("html")).hasAttribute("lang", "en");
            assertThat(walk.page().locator("main .hours")).containsText("Mon");
            assertThat(walk.page().locator("main .reach a[href^='tel:']")).isVisible();
            assertThat(walk.page().locator("main .facts").last()).containsText("English");
            assertThat(walk.taps()).isLessThanOrEqualTo(4);
            visit.assertQuiet();
        }
    }

    @Test
    void aNewcomerFiltersTheServicesByTheirLanguage(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("en/services/index.html?region=CZ032&language=en");

            Locator found = page.locator("[data-list-found] .card");
            assertThat(found.filter(new Locator.FilterOptions().setHasText("Plzeň")).filter(
                    new Locator.FilterOptions().setHasText("English"))).not().hasCount(0);
            assertThat(page.locator("form.filters details")).hasAttribute("open", "");
            visit.assertQuiet();
        }
    }

    @Test
    void whoWonderedWhetherAServiceStillHoldsReadsWhenAndByWhomItWasVerified(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs").follow("Ústecký kraj").arrivesAt("Ústecký kraj");
            Locator card = walk.page().locator("main .card",
                    new Page.LocatorOptions().setHasText("Terénní rodinná poradna na Děčínsku")).first();
            assertThat(card.locator(".badge.overdue")).containsText("Ověřeno 15. 3. 2026");

            Page page = walk.press(card.locator("a").first(), "Enter").page();
            assertThat(page.locator("main .badge.overdue").first()).containsText("Ověřeno 15. 3. 2026");
            assertThat(page.locator("main .notice.overdue").first()).containsText("Mezitím se mohly změnit");
            assertThat(page.locator("main .provenance")).containsText("Ukázková občanská poradna");
            assertThat(walk.taps()).isLessThanOrEqualTo(4);
            visit.assertQuiet();
        }
    }

    @Test
    void aVisitorReportsThatACentreIsGoneByALetterThatNamesTheRecord(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs").follow("Jihočeský kraj").arrivesAt("Jihočeský kraj")
                    .follow("Mateřské centrum v Českých Budějovicích").arrivesAt("Mateřské centrum v Českých Budějovicích");
            Page page = walk.page();
            Locator report = page.locator("main a", new Page.LocatorOptions().setHasText("Nahlásit chybu"));
            walk.reach(report);
            String letter = report.getAttribute("href");

            assertThat(walk.taps() + 1).isLessThanOrEqualTo(4);
            assertThat(letter).matches("mailto:[a-z-]+@example\\.org\\?subject=[!-~]+&body=[!-~]+").doesNotContain("+");
            assertThat(URLDecoder.decode(letter.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .contains("service/materske-centrum-ceske-budejovice", page.locator("main h1").textContent().replace('\u00a0', ' '),
                            "https://rozcestnik.example.org/cs/sluzby/materske-centrum-ceske-budejovice.html", "\r\n");
            visit.assertQuiet();
        }
    }
}
