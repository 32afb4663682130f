package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemHasAMessageAndAHintInEveryLanguage(ProblemCode code) {
        Problem problem = new Problem(code, Place.file("a"), List.of("a", 2, "c"));
        for (Language language : Language.values()) {
            assertThat(ProblemTexts.in(language).message(problem)).isNotBlank().doesNotContain("{");
            assertThat(ProblemTexts.in(language).hint(problem)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noHintLeavesAPlaceForAnArgumentThatNoMessageHas(ProblemCode code) {
        Problem problem = new Problem(code, Place.file("a"), List.of("a", "b", "c"));
        assertThat(ProblemTexts.in(Language.CS).hint(problem)).doesNotContainPattern("\\{\\d}");
    }
}
