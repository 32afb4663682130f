package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.testing.SmallSite;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesAreThereAndDescribedTest {

    @ParameterizedTest
    @CsvSource({
        "![Lanovka](x/lanovka.jpg), IMAGE_UNSUPPORTED",
        "![](x/lanovka.jpg), IMAGE_UNDESCRIBED",
        "![Lanovka](x/lanovkaa.jpg), IMAGE_MISSING_SUGGESTED",
        "![Lanovka](jinde.png), IMAGE_MISSING"})
    void a_picture_that_is_not_shown_not_described_or_not_there_is_told(String markdown, String code) {
        SmallSite site = SmallSite.empty().withType("note", "").withRecord("note/x.cs", markdown + "\n");

        assertThat(new ImagesAreThereAndDescribed(Set.of("content/note/x/lanovka.jpg")).problems(site.site()))
                .extracting(Problem::code).extracting(Enum::name).containsExactly(code);
    }
}
