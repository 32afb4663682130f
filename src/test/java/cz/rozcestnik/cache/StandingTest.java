package cz.rozcestnik.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    @TempDir
    private Path folder;
    private Path site;
    private Path page;
    private String before;

    @BeforeEach
    void makesASite() throws IOException {
        site = folder.resolve("site");
        page = Files.createDirectories(site.resolve("cs/sluzby")).resolve("a.html");
        Files.writeString(page, "<p>a");
        Files.writeString(site.resolve("index.html"), "<p>b");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
        before = Standing.of(site);
    }

    @Test
    void whatNobodyTouchedStandsAndSoItDoesElsewhere() throws IOException {
        assertThat(Standing.of(site)).isEqualTo(before);
        assertThat(Standing.of(Files.move(site, folder.resolve("other")))).isEqualTo(before);
    }

    @Test
    void aLinkToAFileChangesNothingInIt() throws IOException {
        Files.createLink(folder.resolve("twin.html"), page);

        assertThat(Standing.of(site)).isEqualTo(before);
    }

    @Test
    void anotherTextOfTheSameLengthIsSeen() throws IOException {
        Files.writeString(page, "<p>c");

        assertThat(Standing.of(site)).isNotEqualTo(before);
    }

    @Test
    void anotherFileInItsPlaceIsSeenThoughItIsAsLongAndAsOld() throws IOException {
        Path other = Files.writeString(folder.resolve("other.html"), "<p>c");
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000_000));
        Files.delete(page);
        Files.move(other, page);

        assertThat(Standing.of(site)).isNotEqualTo(before);
    }

    @Test
    void aFileMoreOrLessIsSeenAndSoIsAnEmptyFolder() throws IOException {
        Path more = Files.writeString(site.resolve("cs/.hidden"), "");
        assertThat(Standing.of(site)).isNotEqualTo(before);
        Files.delete(more);
        assertThat(Standing.of(site)).isEqualTo(before);

        Path empty = Files.createDirectory(site.resolve("empty"));
        assertThat(Standing.of(site)).isNotEqualTo(before);
        Files.delete(empty);

        Files.delete(page);
        assertThat(Standing.of(site)).isNotEqualTo(before);
    }

    @Test
    void aLinkInThePlaceOfAFileIsSeenWhateverItLeadsTo() throws IOException {
        Path moved = Files.move(page, folder.resolve("a.html"));
        Files.createSymbolicLink(page, moved);

        assertThat(Standing.of(site)).isNotEqualTo(before);
    }

    @Test
    void nothingIsAlsoToldApart() throws IOException {
        assertThat(Standing.of(folder.resolve("none"))).isEqualTo(Standing.of(folder.resolve("neither"))).isNotEqualTo(before);
    }
}
