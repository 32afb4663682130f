package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final ProblemTexts TEXTS = ProblemTexts.in(Language.EN);

    @Test
    void aLineOfMegabytesIsCutToWhatSurroundsTheFault() {
        String line = "a".repeat(5_000_000) + "🙂\tFAULT" + "b".repeat(5_000_000);

        String[] told = written(new Place("content/a.md", 1, 5_000_003, 5, line)).split("\n");

        assertThat(told[1]).hasSizeBetween(100, 120).startsWith("  1 | …aaa").contains("🙂 FAULTbbb").endsWith("b…");
        String before = told[1].substring(0, told[1].indexOf("FAULT"));
        assertThat(told[2].indexOf('^')).isEqualTo(before.codePointCount(0, before.length()));
        assertThat(told[2]).endsWith(" ^^^^^");
    }

    @Test
    void theStartAndTheEndOfALongLineHaveNoEllipsisThere() {
        String line = "FAULT" + "b".repeat(500) + "END";

        assertThat(written(new Place("a.md", 1, 1, 5, line))).contains("\n  1 | FAULTbbb").contains("b…\n");
        assertThat(written(new Place("a.md", 1, 506, 3, line))).contains("\n  1 | …bbb").contains("bEND\n");
    }

    @Test
    void aLineOfUsualLengthIsShownWhole() {
        String line = "x".repeat(150);

        assertThat(written(new Place("a.md", 7, 150, 1, line))).contains("\n  7 | " + line + "\n");
    }

    @Test
    void aValueOfMegabytesIsCutInTheMessage() {
        Problem problem = Problem.of(ProblemCode.DATE_EXPECTED, Place.file("a.md"), "9".repeat(10_000_000));

        assertThat(ProblemFormat.TEXT.write(List.of(problem), TEXTS)).hasSizeLessThan(1000).contains("9…");
        assertThat(ProblemFormat.JSON.write(List.of(problem), TEXTS)).hasSizeLessThan(1000).contains("9…");
    }

    private static String written(Place place) {
        return ProblemFormat.TEXT.write(List.of(Problem.of(ProblemCode.YAML_TAB, place)), TEXTS);
    }
}
