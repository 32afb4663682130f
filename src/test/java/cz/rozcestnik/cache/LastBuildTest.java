package cz.rozcestnik.cache;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {
    private static final String PROGRAM = "5eed";
    private static final String INPUTS = "1d";
    private static final Problem PROBLEM = new Problem(ProblemCode.OUTPUT_CLASH, new Place("content/hřiště.md", 3, 14, 15, "title: „Hřiště“"),
            List.of("cs/hřiště.html", 7, 8L, new Labels(Map.of(Language.CS, "název", Language.EN, "name")),
                    Term.of("klíč", "a", Term.of("uvnitř")), List.of("b", 9)));
    private static final Change CHANGE = new Change(LocalDateTime.parse("2026-12-10T12:30:15.5"), new RecordName("event", "beseda"), Change.What.PASSES);
    @TempDir
    private Path folder;

    private Path site() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/cs"));
        Files.writeString(site.resolve("index.html"), "<p>a");
        return site.getParent();
    }

    private LastBuild build() throws IOException {
        return new LastBuild(PROGRAM, Optional.of(INPUTS), new TreeMap<>(Map.of(site().toString(), Standing.of(site()))),
                new BuildSummary(12, List.of(PROBLEM, PROBLEM), List.of(CHANGE), 345));
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("build"), bytes);
    }

    @Test
    void whatWasWrittenIsReadWithAllThatProblemsName() throws IOException {
        LastBuild build = build();

        assertThat(LastBuild.read(written(build.bytes()), PROGRAM)).contains(build);
    }

    @Test
    void ofAnotherProgramNothingIsRead() throws IOException {
        assertThat(LastBuild.read(written(build().bytes()), "other")).isEmpty();
    }

    @Test
    void inputsThatNobodyKnowsAreLikeNoOthers() throws IOException {
        LastBuild unknown = new LastBuild(PROGRAM, Optional.empty(), new TreeMap<>(), build().told());

        assertThat(LastBuild.read(written(unknown.bytes()), PROGRAM)).contains(unknown);
        assertThat(unknown.fits("")).isFalse();
        assertThat(unknown.fits(INPUTS)).isFalse();
    }

    @Test
    void whereNothingWasWrittenThereIsNothing() throws IOException {
        assertThat(LastBuild.read(folder.resolve("build"), PROGRAM)).isEmpty();
        assertThat(LastBuild.read(Files.createDirectories(folder.resolve("folder")), PROGRAM)).isEmpty();
    }

    @Test
    void whatItLeftStandsUntilSomebodyTouchesIt() throws IOException {
        LastBuild build = build();
        Path place = folder.resolve("site");
        LastBuild left = new LastBuild(PROGRAM, Optional.of(INPUTS), new TreeMap<>(Map.of(place.toString(), Standing.of(place))), build.told());
        assertThat(left.fits(INPUTS)).isTrue();
        assertThat(left.fits("other")).isFalse();
        assertThat(left.stands(List.of(place))).isTrue();
        assertThat(left.stands(List.of(place, folder.resolve("elsewhere")))).isFalse();

        Files.delete(place.resolve("cs/index.html"));

        assertThat(left.fits(INPUTS)).isFalse();
        assertThat(left.stands(List.of(place))).isFalse();
    }
}
