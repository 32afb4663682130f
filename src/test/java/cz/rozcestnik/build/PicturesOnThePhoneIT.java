package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.DrawnImages;
import cz.rozcestnik.testing.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Photos and logos that an editor adds fit the pages of the portal's own looks, undistorted. */
@ExtendWith(Browser.Given.class)
class PicturesOnThePhoneIT {
    private static final String SERVICE = "cs/sluzby/kone.html";
    private static final String OFFICE = "cs/organizace/centrum.html";

    @TempDir
    private static Path site;

    @BeforeAll
    static void aSiteWithPictures() throws IOException {
        record("organization/centrum", """
                kind: ngo
                logo: { file: logo.png, alt: { cs: Logo centra., en: Logo of the centre. } }
                """, "");
        record("service/kone", """
                kind: counselling
                availability: active
                cost: free
                form: [ambulatory]
                organization: centrum
                photo: { file: vrata.jpg, alt: { cs: Kůň u vrat., en: A horse at the gate. } }
                """, "![Klisna s hříbětem](klisna.jpg)\n");
        file("content/organization/centrum/logo.png", DrawnImages.file(DrawnImages.quarters(600, 200, BufferedImage.TYPE_INT_ARGB), "png"));
        file("content/service/kone/vrata.jpg", DrawnImages.jpeg(900, 1200));
        file("content/service/kone/klisna.jpg", DrawnImages.jpeg(1600, 900));
        BuiltSite.of(site).files().forEach((path, bytes) -> file("published/" + path, bytes));
    }

    @Test
    void photos_are_as_wide_as_the_phone_and_as_high_as_they_should_be(Browser browser) {
        try (Visit visit = browser.visit(published(), Browser.PHONE)) {
            Page page = visit.open(SERVICE);
            Visit.assertFits(page);

            assertThat(wide(page.locator("main img").first())).isBetween(310, 340);
            assertThat(high(page.locator("main img").first())).isBetween(413, 454);
            assertThat(wide(page.locator("main img").nth(1))).isBetween(310, 340);
            assertThat(high(page.locator("main img").nth(1))).isBetween(174, 192);
            visit.assertQuiet();
        }
    }

    @Test
    void an_upright_photo_is_seen_whole_in_a_wide_window(Browser browser) {
        try (Visit visit = browser.visit(published(), Browser.LAPTOP)) {
            Locator photo = visit.open(SERVICE).locator("main img").first();

            assertThat(high(photo)).isEqualTo(680);
            assertThat(photo.evaluate("img => getComputedStyle(img).objectFit")).isEqualTo("contain");
        }
    }

    @Test
    void a_logo_is_shown_small_and_on_a_light_ground_in_the_dark_too(Browser browser) {
        try (Visit visit = browser.visit(published(), Browser.PHONE)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Locator logo = visit.open(OFFICE).locator("main img");

            assertThat(high(logo)).isBetween(40, 110);
            assertThat(logo.evaluate("img => getComputedStyle(img).backgroundColor")).isEqualTo("rgb(235, 231, 216)");
        }
    }

    private static java.net.URI published() {
        return site.resolve("published").toUri();
    }

    private static int wide(Locator picture) {
        return (int) picture.evaluate("img => Math.round(img.getBoundingClientRect().width)");
    }

    private static int high(Locator picture) {
        return (int) picture.evaluate("img => Math.round(img.getBoundingClientRect().height)");
    }

    private static void record(String name, String fields, String body) {
        String start = "---\ntitle: Koně\nsummary: Jezdíme.\nverified: 2026-11-20\nowner: centrum\nregions: [CZ]\n";
        file("content/" + name + ".cs.md", (start + fields + "---\n\n" + body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void file(String path, byte[] bytes) {
        Path file = site.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
