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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {
    private static final String INPUTS = "5eed";
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
        return new LastBuild(INPUTS, new TreeMap<>(Map.of(site().toString(), Standing.of(site()))),
                new BuildSummary(12, List.of(PROBLEM, PROBLEM), List.of(CHANGE), 345));
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("build"), bytes);
    }

    @Test
    void whatWasWrittenIsReadWithAllThatProblemsName() throws IOException {
        LastBuild build = build();

        assertThat(LastBuild.read(written(build.bytes()), INPUTS)).contains(build);
    }

    @Test
    void ofOtherInputsNothingIsRead() throws IOException {
        assertThat(LastBuild.read(written(build().bytes()), "other")).isEmpty();
    }

    @Test
    void whereNothingWasWrittenThereIsNothing() throws IOException {
        assertThat(LastBuild.read(folder.resolve("build"), INPUTS)).isEmpty();
        assertThat(LastBuild.read(Files.createDirectories(folder.resolve("folder")), INPUTS)).isEmpty();
    }

    @Test
    void aFileOfWhichAnyByteIsDamagedIsIgnored() throws IOException {
        byte[] whole = build().bytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            assertThat(LastBuild.read(written(damaged), INPUTS)).as("byte " + at).isEmpty();
        }
    }

    @Test
    void aFileThatWasCutOffAnywhereIsIgnored() throws IOException {
        byte[] whole = build().bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(LastBuild.read(written(Arrays.copyOf(whole, length)), INPUTS)).as(length + " bytes").isEmpty();
        }
    }

    @Test
    void aFileOfAnotherProgramIsIgnored() throws IOException {
        assertThat(LastBuild.read(written("something else\n".repeat(10).getBytes(StandardCharsets.UTF_8)), INPUTS)).isEmpty();
        assertThat(LastBuild.read(written(new byte[1000]), INPUTS)).isEmpty();
        assertThat(LastBuild.read(written(new byte[0]), INPUTS)).isEmpty();
    }

    @Test
    void aFileOfAnOlderProgramIsIgnoredThoughItIsWhole() throws IOException {
        byte[] older = build().bytes();
        older["rozcestnik ".length()] = '0';
        byte[] sum = java.util.HexFormat.of().parseHex(new Sum().add(Arrays.copyOf(older, older.length - 32)).digits());
        System.arraycopy(sum, 0, older, older.length - 32, 32);

        assertThat(LastBuild.read(written(older), INPUTS)).isEmpty();
    }

    @Test
    void whatItLeftStandsUntilSomebodyTouchesIt() throws IOException {
        LastBuild build = build();
        Path page = site().resolve("cs/index.html");
        assertThat(LastBuild.read(written(build.bytes()), INPUTS).orElseThrow().stands()).isFalse();

        LastBuild again = new LastBuild(INPUTS, new TreeMap<>(Map.of(folder.resolve("site").toString(), Standing.of(folder.resolve("site")))), build.told());
        assertThat(again.stands()).isTrue();
        Files.delete(page);
        assertThat(again.stands()).isFalse();
    }
}
