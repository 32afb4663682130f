package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.DrawnImages;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture is there, and everybody learns what is on it. */
class ImageKindTest {
    private static final Attachments FOLDER =
            new Attachments("note/kun", new TreeMap<>(Map.of("kun.jpg", picture("kun.jpg"), "vlna.png", picture("vlna.png"))));

    @Test
    void aPictureIsDescribedInEveryLanguageWithItsOwnTypography() {
        KindReading read = read("{ file: kun.jpg, alt: { cs: Kůň v louži., en: A horse with a foal. } }");

        Value.Image image = (Value.Image) read.value().orElseThrow();
        assertThat(image.normal()).isEqualTo("note/kun/kun.jpg");
        assertThat(image.alt().in(Language.CS)).isEqualTo("Kůň v\u00a0louži.");
        assertThat(image.alt().in(Language.EN)).contains("with a");
        assertThat(image.decorative()).isFalse();
    }

    @Test
    void aDecorationSaysSo() {
        assertThat(((Value.Image) read("{ file: vlna.png, decorative: ano }").value().orElseThrow()).decorative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kun.jpg | GROUP_EXPECTED 1:8", "{ file: kun.jpg } | IMAGE_ALT_MISSING 1:8",
            "{ file: kun.jpg, decorative: no } | IMAGE_ALT_MISSING 1:8",
            "{ file: kun.jpg, alt: Kůň } | IMAGE_ALT_MISSING 1:30",
            "{ file: kun.jpg, alt: { cs: Kůň } } | IMAGE_ALT_LANGUAGE 1:30",
            "{ file: kun.jpg, alt: { cs: Kůň, en: Horse }, decorative: yes } | IMAGE_ALT_NEEDLESS 1:30",
            "{ alt: { cs: Kůň, en: Horse } } | PART_MISSING 1:8",
            "{ file: Kun.JPG, alt: { cs: Kůň, en: Horse } } | FILE_MISSING_SUGGESTED 1:16",
            "{ file: zebra.jpg, alt: { cs: Zebra, en: Zebra } } | FILE_MISSING 1:16",
            "{ file: kun.gif, decorative: yes } | FILE_FORMAT 1:16",
            "{ file: ../pes/pes.jpg, decorative: yes } | FILE_ELSEWHERE 1:16",
            "{ file: kun.jpg, atl: { cs: Kůň, en: Horse } } | FIELD_UNKNOWN_SUGGESTED 1:25"})
    void whatSomebodyWouldNotSeeIsRefused(String written, String refused) {
        assertThat(read(written).refused()).containsExactly(refused);
    }

    private static SourceFile picture(String name) {
        return new SourceFile("content/note/kun/" + name, DrawnImages.jpeg(8, 8));
    }

    private static KindReading read(String written) {
        return KindReading.of(new ImageKind(), written, Language.CS, FOLDER);
    }
}
