package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.Given.class)
class StylesIT {
    private static final Path SITE = Path.of("target/site").toAbsolutePath();
    private static final int LIMIT = 30 * 1024;
    /** Custom properties keep white space after commas, which no value of theirs tells apart. */
    private static final String RULES = """
            css => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(css);
                return [...sheet.cssRules].map(rule => rule.cssText.replace(/,\\s+/g, ","));
            }
            """;

    @Test
    void all_styles_of_the_site_together_stay_under_thirty_kilobytes() throws IOException {
        assertThat(Files.readString(published()).length()).isBetween(1, LIMIT);
    }

    @Test
    void the_sent_styles_hold_the_very_rules_that_were_written(Browser browser) throws IOException {
        String written = Files.readString(Path.of("assets/site.css"));
        String sent = Files.readString(published());
        try (Visit visit = browser.visit(SITE.toUri(), Browser.PHONE)) {
            Page page = visit.open("404.html");
            Object rules = page.evaluate(RULES, sent);

            assertThat(rules).isEqualTo(page.evaluate(RULES, written));
            assertThat((List<?>) rules).hasSizeGreaterThan(100);
        }
    }

    private static Path published() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(styles).hasSize(1);
            return styles.get(0);
        }
    }
}
