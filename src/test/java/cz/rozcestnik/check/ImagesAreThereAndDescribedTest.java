package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.DrawnImages;
import cz.rozcestnik.testing.SmallSite;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesAreThereAndDescribedTest {

    @ParameterizedTest
    @CsvSource({
        "![Plán](x/plan.pdf), IMAGE_UNSUPPORTED",
        "![Vlek](vlek.jpg), IMAGE_IS_SOMETHING_ELSE",
        "![](x/lanovka.jpg), IMAGE_UNDESCRIBED",
        "![Lanovka](x/lanovkaa.jpg), IMAGE_MISSING_SUGGESTED",
        "![Lanovka](lanovk.jp), IMAGE_MISSING_SUGGESTED",
        "![LANOVKA.jpg](lanovka.jpg), IMAGE_ALT_IS_NAME",
        "![Lanovka](jinde.png), IMAGE_MISSING"})
    void a_picture_that_cannot_be_shown_is_not_described_or_not_there_is_told(String markdown, String code) {
        SmallSite site = SmallSite.empty().withType("note", "").withRecord("note/x.cs", markdown + "\n");


        assertThat(new ImagesAreThereAndDescribed(content()).problems(site.site()))
                .extracting(Problem::code).extracting(Enum::name).containsExactly(code);
    }

    @Test
    void a_picture_may_be_named_from_its_folder_or_from_its_record() {
        SmallSite site = SmallSite.empty().withType("note", "")
                .withRecord("note/x.cs", "![Lanovka](lanovka.jpg) ![Lanovka](x/lanovka.jpg) ![Lanovka](./x/lanovka.jpg)\n");

        assertThat(new ImagesAreThereAndDescribed(content()).problems(site.site())).isEmpty();
    }

    private static SortedMap<String, SourceFile> content() {
        return new TreeMap<>(Map.of(
                "note/x/lanovka.jpg", new SourceFile("content/note/x/lanovka.jpg", DrawnImages.jpeg(8, 8)),
                "note/x/vlek.jpg", new SourceFile("content/note/x/vlek.jpg", new byte[] {'P', 'K', 3, 4}),
                "note/x/plan.pdf", new SourceFile("content/note/x/plan.pdf", new byte[] {'%'})));
    }
}
