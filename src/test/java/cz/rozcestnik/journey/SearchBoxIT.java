package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Suggestions under a search box, by keyboard, by finger and by ear. */
@ExtendWith(Browser.Given.class)
class SearchBoxIT {
    private static final int NARROW = 320;
    private static final int TARGET = 44;

    @Test
    void nothing_of_the_search_is_loaded_until_somebody_comes_into_the_box(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            assertThat(visit.requests()).noneMatch(request -> request.matches(".*/site/search/.*"));

            box(page).focus();
            page.waitForFunction("() => window.rozcestnik && window.rozcestnik.complete");
            assertThat(visit.requests()).anyMatch(request -> request.endsWith("/search/cs.js"));
            visit.assertQuiet();
        }
    }

    @Test
    void from_the_second_letter_the_arrows_lead_through_words_and_pages_and_enter_goes_to_the_chosen_page(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            box(page).pressSequentially("h");
            assertThat(box(page)).hasAttribute("aria-expanded", "false");
            box(page).pressSequentially("lídání");

            Locator pages = page.locator("[role=listbox] [role=group]").last().locator("[role=option]");
            assertThat(pages.first()).isVisible();
            assertThat(box(page)).hasAttribute("aria-expanded", "true");
            int words = page.locator("[role=option]").count() - pages.count();
            String title = pages.first().innerText().split("\n")[0];
            for (int i = 0; i <= words; i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(box(page)).hasAttribute("aria-activedescendant", pages.first().getAttribute("id"));
            assertThat(pages.first()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText(title);
            visit.assertQuiet();
        }
    }

    @Test
    void a_suggested_word_and_enter_without_a_choice_lead_to_results(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            type(page, "porad");
            page.locator("[role=option]").first().click();
            assertThat(page).hasURL(Pattern.compile(".*hledani\\.html\\?q=porad[a-z%0-9A-Z]+$"));

            visit.open("cs/index.html");
            type(page, "poradna");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*hledani\\.html\\?q=poradna$"));
            visit.assertQuiet();
        }
    }

    @Test
    void escape_closes_the_list_first_and_clears_the_box_then(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            type(page, "porad");
            page.keyboard().press("Escape");
            assertThat(list(page)).isHidden();
            assertThat(box(page)).hasValue("porad");
            page.keyboard().press("Escape");
            assertThat(box(page)).hasValue("");
        }
    }

    @Test
    void home_and_end_move_in_the_text_and_leave_the_list(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            type(page, "porad");
            page.keyboard().press("ArrowUp");
            assertThat(box(page)).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
            page.keyboard().press("Home");
            assertThat(box(page)).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
            assertThat((int) box(page).evaluate("box => box.selectionStart")).isZero();
        }
    }

    @Test
    void a_screen_reader_is_told_once_how_many_there_are(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            Locator said = page.locator("form[data-seek] [role=status]");
            page.evaluate("""
                    () => {
                        window.told = [];
                        new MutationObserver(() => told.push(document.querySelector('form[data-seek] [role=status]').textContent))
                            .observe(document.querySelector('form[data-seek] [role=status]'), { childList: true });
                    }""");
            type(page, "poradna");
            assertThat(said).hasText(Pattern.compile("(1 návrh|[2-4] návrhy|\\d+ návrhů)"));
            int shown = page.locator("[role=option]").count();
            assertThat(said.textContent()).startsWith(shown + " ");
            assertThat((List<?>) page.evaluate("() => told")).hasSize(1);
        }
    }

    @Test
    void a_keyboard_of_a_phone_that_composes_whole_words_is_not_waited_for(Browser browser) {
        try (Visit visit = visit(browser)) {
            Page page = visit.open("cs/index.html");
            compose(page, "porad");
            assertThat(page.locator("[role=option]").first()).isVisible();

            visit.open("cs/hledani.html");
            compose(page, "poradna");
            assertThat(page.locator("[data-search-results] > li").first()).isVisible();
            visit.assertQuiet();
        }
    }

    @Test
    void an_accent_waits_for_its_letter_however_long_that_takes(Browser browser) {
        try (Visit visit = visit(browser)) {
            visit.page().clock().install();
            Page page = visit.open("cs/index.html");
            box(page).focus();
            page.waitForFunction("() => window.rozcestnik && window.rozcestnik.complete");
            page.evaluate("""
                    () => {
                        const complete = rozcestnik.complete;
                        window.asked = [];
                        rozcestnik.complete = text => { asked.push(text); return complete(text); };
                    }""");
            for (String text : List.of("porad´", "porade")) {
                write(page, text);
                page.clock().runFor(1_000);
            }

            assertThat(page.evaluate("() => asked")).isEqualTo(List.of("porade"));
        }
    }

    @Test
    void a_suggested_word_is_sent_where_the_browser_knows_no_way_to_ask_for_it(Browser browser) {
        try (Visit visit = visit(browser)) {
            visit.page().addInitScript("delete HTMLFormElement.prototype.requestSubmit");
            Page page = visit.open("cs/index.html");
            type(page, "porad");
            page.locator("[role=option]").first().click();

            assertThat(page).hasURL(Pattern.compile(".*hledani\\.html\\?q=porad[a-z%0-9A-Z]+$"));
            visit.assertQuiet();
        }
    }

    @Test
    void the_key_slash_leads_into_the_box_unless_one_is_typing_or_has_turned_it_off(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/kraje/liberecky-kraj.html");
            Locator hint = page.locator("form[data-seek] kbd");
            assertThat(hint).isVisible();
            page.keyboard().press("Control+/");
            assertThat(box(page)).not().isFocused();
            page.keyboard().press("/");
            assertThat(box(page)).isFocused();
            page.keyboard().press("/");
            assertThat(box(page)).hasValue("/");

            visit.open("cs/hledani.html");
            page.locator("[data-search-shortcut]").uncheck();
            visit.open("cs/kraje/liberecky-kraj.html");
            assertThat(hint).isHidden();
            page.keyboard().press("/");
            assertThat(box(page)).not().isFocused();
            visit.assertQuiet();
        }
    }

    @Test
    void on_the_narrowest_phone_the_list_fits_above_the_keyboard_and_under_a_finger(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), NARROW)) {
            Page page = visit.open("cs/index.html");
            page.setViewportSize(NARROW, 330);
            type(page, "poradna");

            assertThat((boolean) page.evaluate("""
                    () => {
                        const list = document.querySelector('[role=listbox]').getBoundingClientRect();
                        return list.top >= 0 && list.bottom <= innerHeight && list.height >= 96
                            && document.documentElement.scrollWidth <= innerWidth;
                    }""")).isTrue();
            for (Locator option : page.locator("[role=option]").all()) {
                assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(TARGET);
            }
            visit.assertQuiet();
        }
    }

    private static Visit visit(Browser browser) {
        return browser.visit(Walk.SITE.toUri(), Browser.PHONE);
    }

    private static Locator box(Page page) {
        return page.locator("input[name=q]");
    }

    private static Locator list(Page page) {
        return page.locator("[role=listbox]");
    }

    /** Types letters into the box as a keyboard does that takes them back and writes the whole word anew with each. */
    private static void compose(Page page, String word) {
        box(page).focus();
        for (int end = 1; end <= word.length(); end++) {
            write(page, word.substring(0, end));
        }
    }

    /** Puts a text in the place of what is being composed. */
    private static void write(Page page, String text) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", text);
        composed.addProperty("selectionStart", text.length());
        composed.addProperty("selectionEnd", text.length());
        page.context().newCDPSession(page).send("Input.imeSetComposition", composed);
        assertThat(box(page)).hasValue(text);
    }

    private static void type(Page page, String text) {
        box(page).pressSequentially(text);
        assertThat(list(page)).isVisible();
    }
}
