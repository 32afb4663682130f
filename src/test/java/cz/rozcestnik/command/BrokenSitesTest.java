package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code src/test/broken-sites} is a site with a fault, and holds what its editor reads. */
class BrokenSitesTest {
    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        return BrokenSite.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsEditorReadsInCzechWhatIsWrongAndNothingIsPublishedBeforeAnErrorIsMended(String name) throws IOException {
        assertThat(build(name, "cs")).isEqualTo(expected(name, "cs"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsEditorReadsInEnglishWhatIsWrongAndNothingIsPublishedBeforeAnErrorIsMended(String name) throws IOException {
        assertThat(build(name, "en")).isEqualTo(expected(name, "en"));
    }

    static List<String> casesThatStopTheBuild() throws IOException {
        List<String> stopping = new ArrayList<>();
        for (String name : cases()) {
            if (expected(name, "en").contains(": error: ")) {
                stopping.add(name);
            }
        }
        return stopping;
    }

    @ParameterizedTest
    @MethodSource("casesThatStopTheBuild")
    void theCheckTellsAllThatStopsTheBuild(String name) throws IOException {
        String built = build(name, "en");

        CommandRun check = CommandRun.of("check", folder.resolve("site").toString(), "--messages", "en");

        assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.out() + check.err()).isNotBlank()
                .isEqualTo(built.lines().takeWhile(line -> !line.startsWith("Nothing was published"))
                        .map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void thereIsACaseForEachKindOfBadInputThatWasPromised() throws IOException {
        assertThat(cases()).contains("an-empty-content-folder", "a-missing-type", "an-unknown-kind",
                "front-matter-that-never-closes", "not-utf8", "two-records-with-one-address", "a-reference-to-nothing");
    }

    private String build(String name, String language) throws IOException {
        Path site = folder.resolve("site");
        Folders.copy(BrokenSite.CASES.resolve(name), site);
        Path output = folder.resolve("output");
        if (!expected(name, "en").contains(": error: ")) {
            return check(site, language);
        }

        CommandRun run = CommandRun.of("build", site.toString(), "--output", output.toString(), "--messages", language);

        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(output).doesNotExist();
        assertThat(site.resolve("target")).doesNotExist();
        return run.err();
    }

    /** What is only doubtful stops nothing. */
    private static String check(Path site, String language) {
        CommandRun run = CommandRun.of("check", site.toString(), "--messages", language);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isNotEmpty();
        return run.out() + run.err();
    }

    private static String expected(String name, String language) throws IOException {
        return Files.readString(BrokenSite.CASES.resolve(name).resolve("expected." + language + ".txt"));
    }
}
