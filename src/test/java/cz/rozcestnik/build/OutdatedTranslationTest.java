package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedTranslationTest {
    private static final String SOURCE = "source: title:f5960d summary:5409e7 advice:e4495f steps:27d386.851070 BODY:484c61.dafbc3\n";
    private static final String CZECH = "cs/letaky/stehovani.html";
    private static final String ENGLISH = "en/leaflets/moving.html";

    @TempDir
    private Path site;
    private Path original;

    @BeforeEach
    void copyASiteWithACurrentTranslation() throws IOException {
        Folders.copy(Path.of("src/test/sites/translations"), site);
        original = site.resolve("content/leaflet/stehovani.cs.md");
        Path translation = site.resolve("content/leaflet/stehovani.en.md");
        Files.writeString(translation, Files.readString(translation).replace("slug:", SOURCE + "slug:"));
    }

    @Test
    void aTranslationOfTheOriginalAsItIsSaysNothingOfItsAge() throws IOException {
        BuiltSite built = BuiltSite.of(site);

        assertThat(built.read(ENGLISH)).contains("Moving house").doesNotContain("older");
        assertThat(built.text(ENGLISH)).doesNotContain("f5960d");
    }

    @Test
    void aTranslationOlderThanItsOriginalSaysWhatHasChangedAndLeadsToTheOriginal() throws IOException {
        Files.writeString(original, Files.readString(original).replace("days: 10", "days: 15").replace("Nespěchejte.", "Klid."));

        BuiltSite built = BuiltSite.withWarnings(site);

        assertThat(built.read(ENGLISH)).contains("This translation is older than its Czech original, "
                + "in which this has changed since: Steps, main text. Read the original\n");
        assertThat(built.text(ENGLISH)).contains("<a href=\"../../cs/letaky/stehovani.html\" hreflang=\"cs\">Read the original</a>");
    }

    @Test
    void theOriginalAndPagesInABorrowedLanguageSayNothingOfIt() throws IOException {
        Files.writeString(original, Files.readString(original).replace("days: 10", "days: 15"));

        BuiltSite built = BuiltSite.withWarnings(site);

        assertThat(built.read(CZECH)).contains("Stěhování").doesNotContain("starší");
        assertThat(built.read("en/leaflets/narozeni-ditete.html")).contains("only in Czech").doesNotContain("older");
    }
}
