package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers for the worst times, to hang on a door or a fridge. */
@ExtendWith(Browser.Given.class)
class PrintedCrisisPageIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @ValueSource(strings = {"cs/krizova-pomoc/index.html", "en/crisis-help/index.html"})
    void everyNumberFitsTwoSidesOfOneSheet(String path, Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.LAPTOP)) {
            Page page = visit.open(path);
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator numbers = page.locator("main a[href^='tel:']");

            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count()).isLessThanOrEqualTo(2);
            assertThat(numbers.count()).isGreaterThan(8);
            for (Locator number : numbers.all()) {
                assertThat(number).isVisible();
            }
        }
    }
}
