package cz.rozcestnik.hostile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In the browser, where results and filtered lists are made by scripts, a record that means harm is text. */
@ExtendWith(Browser.Given.class)
class HostileSearchIT {
    private static final String HARM = "<img src=x onerror=zlo()><script>zlo()</script>";
    private static final String RECORD = """
            title: "%s"
            summary: "%s"
            everyday-words: ["%s"]
            alert: "%s"
            ---

            Hlídáme. `%s`
            """.replace("%s", HARM);

    @TempDir
    private Path folder;

    @Test
    void a_script_in_a_record_is_text_in_results_and_in_filtered_lists(Browser browser) throws IOException {
        publish();
        try (Visit visit = browser.visit(folder.resolve("site").toUri(), Browser.LAPTOP)) {
            List<String> dialogs = new ArrayList<>();
            visit.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            Page found = visit.open("cs/hledani.html?q=zlo");
            Locator results = found.locator("[data-search-results] li a");
            assertThat(results).hasCount(1);
            assertThat(results.allInnerTexts().get(0)).contains(HARM);
            assertHarmless(found);

            Page echoed = visit.open("cs/hledani.html?q=%3Cimg%20src%3Dx%20onerror%3Dzlo()%3E%22%3E%3Cscript%3Ezlo()%3C%2Fscript%3E");
            assertThat(echoed.locator("[data-search-results] li a")).hasCount(1);
            assertHarmless(echoed);

            Page filtered = visit.open("cs/sluzby/index.html?cost=%22%3E%3Cscript%3Ezlo()%3C%2Fscript%3E&cost=paid&region=CZ051");
            assertThat(filtered.locator("main a[href$='obet.html']").first().innerText()).contains(HARM);
            assertHarmless(filtered);

            visit.assertQuiet();
            assertThat(dialogs).isEmpty();
        }
    }

    private static void assertHarmless(Page page) {
        assertThat(page.locator("main script:not([src]), main img[onerror], [src=x]")).hasCount(0);
    }

    private void publish() throws IOException {
        HostileSite site = HostileSite.of(List.of(HostileFile.of("over content/service/obet.cs.md", RECORD)), folder.resolve("sources"));
        assertThat(site.published()).isTrue();
        for (String path : site.outputs().keySet()) {
            if (!path.contains(":")) {
                Path file = folder.resolve("site").resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, site.outputs().get(path));
            }
        }
    }
}
