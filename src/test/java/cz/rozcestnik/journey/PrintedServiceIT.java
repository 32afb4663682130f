package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service on paper: one sheet with a code that leads back to the page. */
@ExtendWith(Browser.Given.class)
class PrintedServiceIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @ValueSource(strings = {"cs/sluzby/dluhova-poradna.html", "cs/sluzby/odpoledni-hlidani-karlovy-vary.html",
            "en/services/afternoon-childcare-karlovy-vary.html"})
    void aServiceFitsOneSheetOfA4(String path, Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.LAPTOP)) {
            byte[] pdf = visit.open(path).pdf(new Page.PdfOptions().setFormat("A4"));

            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count()).isEqualTo(1);
        }
    }

    @Test
    void onlyPaperShowsTheCodeAndWritesAddressesOut(Browser browser) {
        try (Visit visit = browser.visit(Walk.SITE.toUri(), Browser.LAPTOP)) {
            Page page = visit.open("cs/sluzby/dluhova-poradna.html");
            assertThat(page.locator(".sheet")).isHidden();
            assertThat(page.locator(".report")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".sheet .qr")).isVisible();
            assertThat(page.locator(".sheet")).containsText("https://rozcestnik.example.org/cs/sluzby/dluhova-poradna.html");
            assertThat(page.locator(".crisis")).containsText("116 111");
            assertThat(page.locator(".filters, .report, header nav.nav")).hasCount(2);
            assertThat(page.locator(".report")).isHidden();
        }
    }
}
