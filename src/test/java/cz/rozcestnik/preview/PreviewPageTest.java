package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewPageTest {
    private static final Shown STOPPED =
            new Shown(1, Sight.NOTHING, List.of(new Problem(ProblemCode.OUTPUT_CLASH, Place.file("content/page/vitejte.cs.md"), List.of("a", "b"))));

    @Test
    void whoOpensThePreviewBeforeTheFirstBuildIsNotToldThatItFailed() {
        assertThat(page(Shown.NOTHING)).contains("právě vytváří").doesNotContain("nepodařilo");
        assertThat(page(STOPPED)).contains("Web se zatím nepodařilo vytvořit");
    }

    @Test
    void suchAPageIsRenewedOnceItIsKnownThatTheBuildFailed() {
        assertThat(PreviewPage.digest(Shown.NOTHING, "index.html")).isNotEqualTo(PreviewPage.digest(STOPPED, "index.html"));
    }

    private static String page(Shown shown) {
        return new String(new PreviewPage(PreviewTexts.in(Language.CS)).empty(shown), StandardCharsets.UTF_8);
    }
}
