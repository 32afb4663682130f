package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of every sort of page into {@code target/screenshots}, for people to look at. */
@Tag("screenshots")
@ExtendWith(Browser.Given.class)
class ScreenshotsIT {
    private static final Path PICTURES = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1280, LIGHT", "360, DARK"})
    void every_sort_of_page_has_its_picture(int width, ColorScheme scheme, Browser browser) {
        List<String> pages = SitePages.ofEveryLook();
        try (Visit visit = SitePages.visit(browser, width)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : pages) {
                Page page = visit.open(path);
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, width, scheme)));
            }
            visit.assertQuiet();
        }
        assertThat(pages).allSatisfy(path -> assertThat(picture(path, width, scheme)).isNotEmptyFile());
    }

    private static Path picture(String page, int width, ColorScheme scheme) {
        String name = page.replace('/', '_').replace(".html", "");
        return PICTURES.resolve(width + (scheme == ColorScheme.DARK ? "-dark" : "")).resolve(name + ".png");
    }
}
