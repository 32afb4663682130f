package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Folders;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The portal in one file, as the build left it, is the portal. */
@ExtendWith(Browser.Given.class)
class SiteArchiveIT {
    private static final Path SITE = Path.of("target/site");
    private static final Path ARCHIVE = Path.of("target/rozcestnik-site.zip");

    @TempDir
    private Path stick;

    @Test
    void unpackedItIsTheSiteFileByFileWithoutWhatOnlyNetworksShow() throws IOException {
        Folders.unpack(ARCHIVE, stick);

        SortedMap<String, Path> published = files(SITE);
        assertThat(published.keySet().removeIf(path -> path.startsWith("social/"))).isTrue();
        assertThat(published.keySet().removeIf(path -> path.startsWith("offline/packs/"))).isTrue();
        assertThat(published).hasSizeGreaterThan(1000);
        assertThat(files(stick).keySet()).isEqualTo(published.keySet());
        for (String path : published.keySet()) {
            assertThat(Files.mismatch(published.get(path), stick.resolve(path))).as(path).isEqualTo(-1);
        }
    }

    @Test
    void aVisitorOpensItFromTheStickAndSearchesInIt(Browser browser) throws IOException {
        Folders.unpack(ARCHIVE, stick);
        try (Visit visit = browser.visit(stick.toUri(), Browser.PHONE)) {
            Page page = visit.open("index.html");
            page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Čeština")).first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "cs");
            page.locator("main input[name=q], input[name=q]").first().fill("dluhy");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Dluhová poradna");
            visit.assertQuiet();
        }
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals(".rozcestnik"))
                    .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
