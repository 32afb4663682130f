package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People type as they speak: without diacritics, and what hurts them. */
@ExtendWith(Browser.Given.class)
class SearchTaskIT {

    @Test
    void wordsWithoutDiacriticsFindTheSameAsWithThem(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            List<String> plain = found(visit, "hlidani deti liberec");

            assertThat(plain).isNotEmpty();
            assertThat(plain.get(0)).contains("Liber");
            assertThat(found(visit, "hlídání dětí Liberec")).isEqualTo(plain);
            visit.assertQuiet();
        }
    }

    @Test
    void whoeverWritesWhatHurtsFindsALineToCall(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.PHONE)) {
            assertThat(found(visit, "mam strach z manzela")).hasSizeLessThan(6)
                    .anyMatch(title -> title.contains("pomoci obětem"));
            assertThat(found(visit, "mlátí mě")).hasSizeLessThan(6).anyMatch(title -> title.contains("pomoci obětem"));
            assertThat(found(visit, "chci umřít")).first().asString().contains("psychické pomoci");
            visit.assertQuiet();
        }
    }

    private static List<String> found(Visit visit, String words) {
        Walk walk = Walk.from(visit, "cs");
        Page page = walk.page();
        walk.reach(page.locator("input[name=q]:visible").first());
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*hledani\\.html\\?q=.*"));
        Locator results = page.locator("[data-search-results] li a");
        assertThat(results).not().hasCount(0);
        return results.allInnerTexts();
    }
}
