package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs and GitHub are told of a broken site is what its editor reads: the same places and words. */
class BrokenSitesFormatTest {
    private static final Pattern TOLD = Pattern.compile(
            "(?m)^(\\S+):(\\d+):(\\d+): (chyba|upozornění): (.*)\\n(?:  \\d+ \\| .*\\n *(\\^+)\\n)?  (.*)$");

    @TempDir
    private Path folder;

    private record Told(String file, int line, int column, int width, String severity, String message, String hint) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-smile-before-the-fault", "windows-line-ends-and-a-byte-order-mark", "quotes-inside-quotes",
        "html-in-markdown", "many-faults-in-many-files", "a-missing-title"})
    void programsAreToldTheSame(String name) throws IOException {
        JsonNode problems = new ObjectMapper().readTree(check(name, "json"));

        assertThat(problems).hasSameSizeAs(told(name));
        for (int i = 0; i < problems.size(); i++) {
            Told told = told(name).get(i);
            JsonNode problem = problems.get(i);
            assertThat(List.of(problem.get("file").asText(), problem.get("line").asInt(), problem.get("column").asInt(),
                    problem.get("severity").asText(), problem.get("message").asText(), problem.get("hint").asText()))
                    .isEqualTo(List.of(told.file(), told.line(), told.column(), told.severity(), told.message(), told.hint()));
            assertThat(problem.get("code").asText()).matches("[a-z0-9-]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-smile-before-the-fault", "windows-line-ends-and-a-byte-order-mark", "quotes-inside-quotes",
        "html-in-markdown", "many-faults-in-many-files", "a-missing-title"})
    void gitHubAnnotatesTheSameCharacters(String name) throws IOException {
        List<String> lines = check(name, "github").lines().toList();

        assertThat(lines).hasSameSizeAs(told(name));
        for (int i = 0; i < lines.size(); i++) {
            Told told = told(name).get(i);
            assertThat(lines.get(i))
                    .startsWith("::" + told.severity() + " file=" + told.file() + ",line=" + told.line() + ",col="
                            + told.column() + ",endColumn=" + (told.column() + told.width() - 1) + ",title=")
                    .endsWith("::" + told.message() + "%0A" + told.hint());
        }
    }

    private static List<Told> told(String name) throws IOException {
        List<Told> told = new ArrayList<>();
        String text = Files.readString(BrokenSite.CASES.resolve(name).resolve("expected.cs.txt"));
        for (MatchResult found : TOLD.matcher(text).results().toList()) {
            told.add(new Told(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)),
                    found.group(6) == null ? 1 : found.group(6).length(),
                    found.group(4).equals("chyba") ? "error" : "warning", found.group(5), found.group(7)));
        }
        assertThat(told).isNotEmpty();
        return told;
    }

    private String check(String name, String format) {
        Folders.copy(BrokenSite.CASES.resolve(name), folder);
        return CommandRun.of("check", folder.toString(), "--format", format).out();
    }
}
