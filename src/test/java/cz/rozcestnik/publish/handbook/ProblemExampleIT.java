package cz.rozcestnik.publish.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handbook's examples say what the program says.
 *
 * <p>After a change of messages or examples {@link ProblemExampleRecorder} writes down what it says now.
 */
class ProblemExampleIT {
    @TempDir
    private Path folder;

    static List<String> codes() {
        return Arrays.stream(ProblemCode.values()).map(ProblemCode::code).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theExampleHasThisProblemAndNoOtherAndTheMendedOneHasNone(String code) throws IOException {
        ProblemExample example = ProblemExample.of(code).orElseThrow();

        ExampleRun before = ExampleRun.of(example, ProblemExample.Part.BEFORE, folder);
        assertThat(before.problems()).extracting(problem -> problem.code().code()).containsOnly(code);
        for (Language language : Language.values()) {
            assertThat(example.report(language)).isEqualTo(before.report(language));
        }
        assertThat(ExampleRun.of(example, ProblemExample.Part.AFTER, folder).problems()).isEmpty();
    }

    @Test
    void onlyProblemsThatNoTextCanShowHaveNoFiles() {
        assertThat(codes()).filteredOn(code -> ProblemExample.of(code).orElseThrow().shown(ProblemExample.Part.BEFORE).isEmpty())
                .containsExactlyInAnyOrderElementsOf(ExampleRun.UNSHOWABLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyProblemHasAReasonInEveryLanguage(String code) {
        for (Language language : Language.values()) {
            assertThat(HandbookResources.phrases("problems", language).get(code)).isNotBlank();
        }
    }
}
