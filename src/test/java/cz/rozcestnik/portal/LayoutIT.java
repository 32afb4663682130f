package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browser.Given.class)
class LayoutIT {
    private static final Path SITE = Path.of("target/site").toAbsolutePath();
    private static final String GAPS = """
            () => [...document.querySelectorAll('main :is(.cards, .calls) + *')].filter(next => next.offsetParent)
                .map(next => Math.round(next.getBoundingClientRect().top
                    - next.previousElementSibling.getBoundingClientRect().bottom))
            """;
    private static final String EMPTY_PANELS = """
            () => [...document.querySelectorAll('.panel')].filter(panel => panel.offsetParent
                && panel.innerText.trim() === panel.querySelector('h2')?.innerText.trim()).map(panel => panel.innerText)
            """;

    private static final String BROKEN_SPANS = """
            () => {
                const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                const broken = [];
                while (texts.nextNode()) {
                    for (const span of texts.currentNode.data.matchAll(/[\\d:]+–[\\d:]+/g)) {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, span.index);
                        range.setEnd(texts.currentNode, span.index + span[0].length);
                        if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) broken.push(span[0]);
                    }
                }
                return broken;
            }
            """;
    private static final String CUT_VALUES = """
            () => [...document.querySelectorAll('.chosen select')].filter(select => select.offsetParent).flatMap(select => {
                const style = getComputedStyle(select);
                const pen = document.createElement('canvas').getContext('2d');
                pen.font = style.font;
                const arrow = 24;
                const width = select.clientWidth - 2 * parseFloat(style.paddingLeft) - arrow;
                const lines = style.whiteSpace === 'normal' ? Math.floor(select.clientHeight / parseFloat(style.lineHeight)) : 1;
                return [...select.options].map(option => option.text).filter(text => pen.measureText(text).width > lines * width);
            })
            """;

    private static final String NAMES_OVER_BORDERS = """
            () => {
                const shapes = [...document.querySelectorAll('.map a path')];
                const inside = (shape, x, y) => shape.isPointInFill(new DOMPoint(x, y));
                return [...document.querySelectorAll('.map text')].filter((name, at) => {
                    const box = name.getBBox();
                    return ![0, .25, .5, .75, 1].every(part =>
                        inside(shapes[at], box.x + part * box.width, box.y + box.height / 2)); }).map(name => name.textContent);
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"cs/kraje/index.html", "en/regions/index.html"})
    void the_name_of_a_region_stands_within_its_borders(String path, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.LAPTOP)) {
            Page page = visit.open(path);

            assertThat(page.locator(".map text").count()).isEqualTo(14);
            assertThat((List<?>) page.evaluate(NAMES_OVER_BORDERS)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/sluzby/index.html", "cs/sluzby/bydleni/liberecky-kraj/index.html", "cs/pro-koho/rodice.html"})
    void what_follows_cards_does_not_touch_them(String path, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            List<?> gaps = (List<?>) visit.open(path).evaluate(GAPS);

            assertThat(gaps).isNotEmpty().allSatisfy(gap -> assertThat(((Number) gap).intValue()).isGreaterThan(12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/sluzby/index.html", "cs/sluzby/dluhova-poradna.html", "cs/kontakty/index.html"})
    void hours_do_not_break_after_their_dash(String path, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            assertThat((List<?>) visit.open(path).evaluate(BROKEN_SPANS)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/sluzby/index.html", "en/services/index.html"})
    void a_value_that_was_chosen_is_read_whole_on_a_phone(String path, Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open(path);
            page.locator(".filters summary").click();

            assertThat(page.locator(".chosen select:visible").count()).isGreaterThan(4);
            assertThat((List<?>) page.evaluate(CUT_VALUES)).isEmpty();
        }
    }

    @Test
    void what_a_region_has_is_read_on_a_phone_without_moving_the_table(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            assertThat(visit.open("cs/co-kde-chybi/olomoucky-kraj.html").locator(".scroll").first().evaluate("table => table.scrollWidth - table.clientWidth")).isEqualTo(0);
        }
    }

    @Test
    void the_last_number_of_the_page_without_a_signal_stands_apart_from_what_follows(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("cs/bez-signalu.html");
            BoundingBox number = page.locator(".calls li").last().boundingBox();

            assertThat(page.locator(".prose > div p:visible").first().boundingBox().y)
                    .isGreaterThan(number.y + number.height + 12);
        }
    }

    @Test
    void a_region_on_paper_takes_the_whole_width_and_leaves_out_what_only_a_screen_can_do(Browser browser) {
        try (Visit visit = browser.visit(SITE.toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/kraje/liberecky-kraj.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".prose").boundingBox().width)
                    .isGreaterThan(page.locator(".halves").boundingBox().width * 0.9);
            assertThat((List<?>) page.evaluate(EMPTY_PANELS)).isEmpty();
        }
    }
}
