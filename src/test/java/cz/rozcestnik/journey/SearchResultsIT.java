package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor reads of a search: results, ways on, help at once. */
@ExtendWith(Browser.Given.class)
class SearchResultsIT {
    private static final String NONE = "brontosaurus";

    @Test
    void two_letters_bring_results_and_say_what_of(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html");
            box(page).pressSequentially("hl");

            assertThat(status(page)).containsText("Zatím ukazujeme „hl");
            assertThat(results(page)).not().hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void a_result_says_what_it_is_where_and_how_fresh(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=detska+skupina+liberec&type=Slu%C5%BEba");
            Locator first = results(page).first();

            assertThat(first.locator(".search-result-type")).hasText(Pattern.compile(".+ · Liberecký kraj"));
            assertThat(first.locator("[data-result-verified]")).hasText(Pattern.compile("Ověřeno \\d+\\.\\s\\S+\\s20\\d\\d"));
            assertThat(first.locator("mark")).not().hasCount(0);

            visit.open("cs/hledani.html?q=terenni+poradna+decin");
            assertThat(results(page).first().locator(".badge.overdue")).containsText("Ověřeno 15. března 2026");
            visit.assertQuiet();
        }
    }

    @Test
    void a_result_says_that_it_is_over(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=setkani+platformy+olomouckeho+kraje&type=Akce");
            Locator past = results(page).filter(new Locator.FilterOptions().setHasText("Setkání platformy Olomouckého kraje"));
            assertThat(past.locator(".badge.overdue")).hasText("už skončilo");

            visit.open("en/search.html?q=dopoledne+anglicky");
            assertThat(results(page).locator("[data-result-closed]")).hasCount(0);
            visit.assertQuiet();
        }
    }

    @Test
    void when_the_typing_comes_to_rest_results_keep_their_order(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=deti");
            assertThat(results(page)).not().hasCount(0);
            String half = (String) page.evaluate("""
                    async () => {
                        const order = async (text, sent) => (await rozcestnik.search(text, { sent })).results.map(hit => hit.path).join();
                        for (const text of ['prac', 'porad', 'rodic', 'pomo', 'skol', 'zames']) {
                            if (await order(text, true) !== await order(text, false)) return text;
                        }
                        return 'none is ranked otherwise';
                    }""");
            page.evaluate("""
                    () => {
                        const search = rozcestnik.search;
                        window.rested = new Promise(done => {
                            rozcestnik.search = (text, how) => search(text, how).then(answer => {
                                if (how && how.sent) setTimeout(done);
                                return answer;
                            });
                        });
                    }""");
            box(page).fill(half);
            assertThat(page).hasURL(Pattern.compile(".*q=" + half + "$"));
            page.evaluate("() => rested");

            assertThat(page.evaluate("""
                    text => rozcestnik.search(text).then(answer => answer.results.map(hit => hit.url).join()
                        === [...document.querySelectorAll('[data-result-link]')].map(link => link.href).join())""", half)).isEqualTo(true);
        }
    }

    @Test
    void a_misspelled_last_word_is_mended_once_it_is_sent(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html");
            box(page).pressSequentially("krizva");
            page.keyboard().press("Enter");

            assertThat(status(page)).containsText("Hledáme i „krizová");
            assertThat(results(page)).not().hasCount(0);
        }
    }

    @Test
    void a_misspelled_last_word_is_mended_after_a_while_too_and_told_once(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html");
            box(page).pressSequentially("krizva");

            assertThat(status(page)).containsText("Hledáme i „krizová");
            assertThat(page.locator("[data-search-said]")).containsText("Hledáme i „krizová");
        }
    }

    @Test
    void words_that_call_for_help_show_a_number_and_a_quick_way_out(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=manzel+me+bije");
            Locator help = page.locator("[data-search-crisis]");

            assertThat(help.locator("a[href^='tel:']:visible")).hasText(new String[] {"116 006"});
            assertThat(page.locator("[data-exit]")).isVisible();
            assertThat(page.locator("[data-search-said]")).containsText("kam můžete hned zavolat");
            box(page).fill("nechci do školky");
            assertThat(status(page)).containsText("Našli jsme");
            assertThat(help).isHidden();
            assertThat(page.locator("[data-exit]")).isHidden();
            visit.assertQuiet();
        }
    }

    @Test
    void where_no_page_has_all_words_fewer_are_offered_with_their_number(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=poradna+" + NONE);
            Locator offer = page.locator("[data-search-ways] a");

            assertThat(offer).hasText(new String[] {"Bez „" + NONE + "“ (" + count(page) + ")"});
            String found = count(page);
            offer.click();
            assertThat(box(page)).hasValue("poradna");
            assertThat(status(page)).hasText("Našli jsme " + found + " výsledků.");
        }
    }

    @Test
    void where_hardly_any_page_has_all_words_fewer_that_bring_more_are_offered(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=detska+skupina+praha");
            Locator offers = page.locator("[data-search-ways] a");

            assertThat(results(page)).hasCount(1);
            assertThat(offers.last()).hasText(Pattern.compile("Bez „praha“ \\(([2-9]|\\d\\d+)\\)"));
            assertThat(page.locator("[data-search-way]")).isHidden();
            box(page).fill("hlidani");
            assertThat(results(page)).hasCount(10);
            assertThat(page.locator("[data-search-ways]")).isHidden();
            visit.assertQuiet();
        }
    }

    @Test
    void where_nothing_is_found_in_a_region_its_adviser_and_fewer_filters_are_offered(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=mediace&region=Libereck%C3%BD+kraj&type=Nic");
            assertThat(status(page)).hasText("S vybranými filtry jsme na „mediace“ nic nenašli, zkuste některý zrušit.");
            assertThat(page.locator("[data-search-advisers]")).containsText("Liberecký kraj");
            assertThat(page.locator("[data-search-advisers] a[href^='tel:']")).isVisible();
            assertThat(page.locator("[data-search-ways] a").last()).hasText(Pattern.compile("Bez všech filtrů \\(\\d+\\)"));

            visit.open("cs/hledani.html?q=" + NONE + "+ve+Zlíně");
            assertThat(page.locator("[data-search-advisers]")).containsText("Zlínský kraj");
            visit.open("cs/hledani.html?q=qx&near=CZ072");
            assertThat(page.locator("[data-search-advisers]")).containsText("Zlínský kraj");
            visit.assertQuiet();
        }
    }

    @Test
    void what_another_language_answers_better_is_offered_with_its_number(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=domestic+violence");
            Locator offer = page.locator("[data-search-elsewhere] a");

            assertThat(offer).hasText(Pattern.compile("V.angličtině: \\d+ výsledk.*"));
            offer.click();
            assertThat(box(page)).hasValue("domestic violence");
            assertThat(results(page)).not().hasCount(0);
        }
    }

    @Test
    void the_region_that_comes_first_is_seen_kept_and_taken_back(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/kraje/liberecky-kraj.html");
            box(page).fill("poradna");
            page.keyboard().press("Enter");
            Locator near = page.locator("[data-search-near]");
            assertThat(page).hasURL(Pattern.compile(".*q=poradna&near=CZ051$"));
            assertThat(near).containsText("Přednost má: Liberecký kraj");

            near.locator("[data-near-change]").click();
            assertThat(page.locator("select[name=near]")).isFocused();
            page.locator("select[name=near]").selectOption("CZ072");
            assertThat(near).containsText("Přednost má: Zlínský kraj");
            assertThat(page).hasURL(Pattern.compile(".*near=CZ072$"));
            visit.open("cs/hledani.html?q=dluhy");
            assertThat(near).containsText("Zlínský kraj");

            near.locator("[data-near-clear]").click();
            assertThat(near).isHidden();
            visit.open("cs/hledani.html?q=dluhy");
            assertThat(results(page)).not().hasCount(0);
            assertThat(near).isHidden();
            visit.assertQuiet();
        }
    }

    @Test
    void a_town_in_the_question_puts_its_region_first_and_says_so(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=poradna");
            Locator first = page.locator("[data-search-results] > li:nth-child(-n + 3)").filter(new Locator.FilterOptions().setHasText("Olomoucký kraj"));
            assertThat(results(page)).not().hasCount(0);
            assertThat(first).hasCount(0);

            box(page).fill("poradna Prostějov");
            assertThat(status(page)).containsText("Přednost má Olomoucký kraj.");
            assertThat(first).not().hasCount(0);
            visit.open("cs/hledani.html?q=poradna+Prostějov&near=CZ072");
            assertThat(results(page)).not().hasCount(0);
            assertThat(status(page)).not().containsText("Přednost má");
            visit.open("cs/hledani.html?q=poradna+Prostějov+nebo+Zlín");
            assertThat(results(page)).not().hasCount(0);
            assertThat(status(page)).not().containsText("Přednost má");
            visit.assertQuiet();
        }
    }

    @Test
    void a_region_that_there_is_not_takes_no_results_away(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=dluhy&near=CZ999");

            assertThat(results(page)).not().hasCount(0);
            assertThat(page.locator("[data-search-near]")).isHidden();
            visit.assertQuiet();
        }
    }

    @Test
    void sorts_of_results_are_filters_with_numbers_and_the_way_back_leads_out_of_them(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=poradna");
            Locator services = page.locator("[data-search-types] button[value='Služba']");
            assertThat(services.locator("small")).hasText(Pattern.compile("\\d+"));
            String found = services.locator("small").textContent();

            services.click();
            assertThat(services).hasAttribute("aria-pressed", "true");
            assertThat(status(page)).containsText("Našli jsme " + found + " ");
            assertThat(page).hasURL(Pattern.compile(".*type=Slu%C5%BEba.*"));
            page.goBack();
            assertThat(services).hasAttribute("aria-pressed", "false");
            visit.assertQuiet();
        }
    }

    @Test
    void more_results_leave_the_keyboard_on_the_first_new_one(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=poradna");
            page.locator("[data-search-more]").click();

            assertThat(results(page)).hasCount(20);
            assertThat(results(page).nth(10).locator("a")).isFocused();
        }
    }

    @Test
    void a_query_of_any_letters_in_the_world_stays_a_text(Browser browser) {
        Random random = new Random(5);
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html");
            for (int round = 0; round < 40; round++) {
                StringBuilder text = new StringBuilder(round % 3 == 0 ? "<img src=x onerror=alert(1)>\u202e" : "„");
                for (int i = 0; i < round * 3; i++) {
                    text.append((char) random.nextInt(0x10000));
                }
                ask(page, text.toString());
            }
            ask(page, "x".repeat(10_000));
            ask(page, "\u202eliberec \ud800 \u0000\u0007 " + "ž ".repeat(5_000));
            assertThat(page.locator("main img, [onerror]")).hasCount(0);

            ask(page, "\u202e" + NONE);
            assertThat(page.locator("[data-search-status] bdi")).hasText("\u202e" + NONE);
            visit.assertQuiet();
        }
    }

    @Test
    void without_scripts_every_form_leads_to_the_index_of_services_which_says_why(Browser browser) {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            for (String path : List.of("cs/index.html", "cs/hledani.html", "cs/kraje/liberecky-kraj.html")) {
                Page page = visit.open(path);
                box(page).fill("hlídání");
                page.keyboard().press("Enter");

                assertThat(page.locator("h1")).hasText("Od A do Ž");
                assertThat(page.locator("main .notice")).isVisible();
                assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("hlídání")).first()).isVisible();
            }
        }
    }

    @Test
    void who_sent_the_form_before_its_script_had_come_gets_the_results(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(Walk.SITE, "/a/"); Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.open("cs/a-z.html?near=CZ051&q=hl%C3%ADd%C3%A1n%C3%AD");
            assertThat(page).hasURL(Pattern.compile(".*/a/cs/hledani\\.html\\?near=CZ051&q=hl%C3%ADd%C3%A1n%C3%AD$"));
            assertThat(page.locator("[data-search-results] li").first()).isVisible();

            visit.open("cs/a-z.html");
            assertThat(page.locator("main .notice")).hasCount(0);
            assertThat(page.locator("h1")).hasText("Od A do Ž");
            visit.assertQuiet();
        }
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/a-z.html?q=poradna");
            assertThat(page).hasURL(Pattern.compile(".*/cs/hledani\\.html\\?q=poradna.*"));
            visit.assertQuiet();
        }
    }

    @Test
    void filtersThatCameWithTheAddressAreSeenAndToldWhereNothingIsFound(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/hledani.html?q=hlidani&region=Olomouck%C3%BD+kraj&topic=Talent");

            assertThat(status(page)).hasText("S vybranými filtry jsme na „hlidani“ nic nenašli, zkuste některý zrušit.");
            assertThat(page.locator("select[name=topic]")).isVisible();
            assertThat(page.locator("select[name=topic]")).hasValue("Talent");
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/hledani.html?q=potřebuju+pomoc+hned+v+noci", "en/search.html?q=I+need+help+now"})
    void whoNeedsHelpAtOnceIsOfferedANumberAboveTheResults(String path, Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open(path);

            assertThat(page.locator("[data-search-crisis] a[href='tel:112']")).isVisible();
            visit.assertQuiet();
        }
    }

    /** Asks without waiting for typing, and comes back once the page has answered. */
    private static void ask(Page page, String text) {
        List<?> lengths = (List<?>) page.evaluate("""
                async text => {
                    const box = document.querySelector('[name=q]');
                    const status = document.querySelector('[data-search-status]');
                    status.textContent = '';
                    box.value = text;
                    box.form.requestSubmit();
                    const answer = await rozcestnik.search(text, { limit: 1, sent: true });
                    return [answer.total, status.textContent.length];
                }""", text);
        assertThat(lengths).hasSize(2);
    }

    private static Visit visit(Browser browser) {
        return browser.visit(Walk.SITE.toUri(), Browser.PHONE);
    }

    private static Locator box(Page page) {
        return page.locator("input[name=q]");
    }

    private static Locator status(Page page) {
        return page.locator("[data-search-status]");
    }

    private static Locator results(Page page) {
        return page.locator("[data-search-results] > li");
    }

    private static String count(Page page) {
        assertThat(status(page)).containsText("Našli jsme");
        return status(page).textContent().replaceAll("\\D+", "");
    }
}
