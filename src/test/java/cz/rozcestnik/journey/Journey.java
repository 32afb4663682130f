package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cz.rozcestnik.testing.Visit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Twelve ways of visitors from the home page to what they came for, the same wherever the portal is. */
enum Journey {
    CHILDCARE_IN_THE_AFTERNOON("cs", walk -> walk
            .follow("Péče o děti a hlídání").arrivesAt("Péče o děti a hlídání")
            .follow("Karlovarský kraj").arrivesAt("Péče o děti a hlídání v Karlovarském kraji")
            .follow("Odpolední hlídání dětí v Karlových Varech").arrivesAt("Odpolední hlídání dětí v Karlových Varech"),
            page -> page.locator("main .reach a[href^='tel:']")),

    NOBODY_AT_WEEKENDS_BUT_AN_ADVISER("cs", walk -> {
        walk.follow("Péče o děti a hlídání").follow("Moravskoslezský kraj").arrivesAt("Péče o děti a hlídání v Moravskoslezském kraji");
        walk.press(walk.page().getByLabel("Otevřeno o víkendu"), "Space");
        assertThat(walk.page().locator("[data-list-found]")).containsText("Poradí vám v Moravskoslezském kraji");
    }, page -> page.locator("[data-list-found] a[href^='tel:']").first()),

    RESPITE_CARE("cs", walk -> walk
            .follow("Péče o blízké a seniory").follow("Kraj Vysočina").arrivesAt("Péče o blízké a seniory v Kraji Vysočina")
            .follow("Odlehčovací služba v Jihlavě").arrivesAt("Odlehčovací služba v Jihlavě a okolí"),
            page -> page.locator("main .facts", new Page.LocatorOptions().setHasText("Čekací doba")).first()),

    AFRAID_AT_HOME("cs", walk -> walk
            .press(walk.page().locator("main a[href$='bojim-se-doma.html']:visible").first(), "Enter"),
            page -> page.locator("a[href='tel:116006']").first()),

    STEPS_AFTER_PARENTAL_LEAVE("cs", walk -> walk
            .follow("Vracím se z rodičovské do práce"),
            page -> page.locator("ol.steps a[href*='/sluzby/']").first()),

    GROUPS_THAT_SPEAK_ENGLISH("en", walk -> walk
            .follow("Plzeň Region").follow("Services in the Plzeň Region").arrivesAt("Services in the Plzeň Region")
            .follow("English-friendly family groups in Plzeň").arrivesAt("English-friendly family groups in Plzeň"),
            page -> page.locator("main .facts", new Page.LocatorOptions().setHasText("English")).first()),

    SEARCH_WITHOUT_DIACRITICS("cs", walk -> {
        walk.reach(walk.page().locator("input[name=q]:visible").first());
        walk.page().keyboard().type("hlidani deti liberec");
        walk.page().keyboard().press("Enter");
        assertThat(walk.page()).hasURL(Pattern.compile(".*hledani\\.html\\?q=.*"));
    }, page -> page.locator("[data-search-results] a").filter(text("Liber")).first()),

    THE_ADVISER_OF_A_REGION("en", walk -> walk
            .follow("Liberec Region").arrivesAt("Liberec Region"),
            page -> page.locator("main a[href$='.vcf']").first()),

    A_COMPANY_WITH_SHORTER_HOURS("cs", walk -> {
        walk.press(walk.page().locator("nav.nav summary"), "Enter");
        walk.press(walk.page().locator("nav.nav details a").filter(text("Dobrá praxe")), "Enter").arrivesAt("Dobrá praxe")
                .follow("Půlúvazky v malé dílně se vyplatily");
    }, page -> page.locator("main .panel a[href^='tel:']").first()),

    WHAT_A_REGION_LACKS("cs", walk -> {
        walk.follow("Co kde je a co chybí").follow("Ústecký kraj");
        walk.press(walk.page().locator("main details summary").filter(text("Pardubický kraj")), "Enter");
    }, page -> page.locator("main details[open] p").filter(text("V Ústeckém kraji chybí")).first()),

    THE_NEXT_ROUND_TABLE("cs", walk -> walk
            .press(walk.page().locator("#regions a").filter(text("Olomoucký kraj")), "Enter").arrivesAt("Olomoucký kraj")
            .follow("Kulatý stůl o hernách na kolech v Olomouckém kraji"),
            page -> page.locator("main a[href$='.ics']").first()),

    BY_THE_MAP("cs", walk -> walk
            .press(walk.page().locator("main svg.map")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kraj Vysočina")), "Enter"),
            page -> page.locator("main h1").filter(text("Kraj Vysočina")));

    private final String language;
    private final Consumer<Walk> way;
    private final Function<Page, Locator> goal;

    Journey(String language, Consumer<Walk> way, Function<Page, Locator> goal) {
        this.language = language;
        this.way = way;
        this.goal = goal;
    }

    /** Goes the whole way with the keyboard and sees what it leads to. */
    void byKeyboard(Visit visit) {
        go(Walk.from(visit, language));
    }

    /** Goes the whole way with a finger and sees what it leads to. */
    void byFinger(Visit visit) {
        go(Walk.byFinger(visit, language));
    }

    private void go(Walk walk) {
        way.accept(walk);
        assertThat(goal.apply(walk.page())).isVisible();
        assertThat(walk.page().locator("a[href='tel:116111']").first()).isAttached();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
