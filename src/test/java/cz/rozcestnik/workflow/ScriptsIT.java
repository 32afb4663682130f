package cz.rozcestnik.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the build server's scripts as a developer would, on small sites with the generator that was built. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the build server runs them on Linux")
class ScriptsIT {
    private static final Path SCRIPTS = Path.of(".github/scripts").toAbsolutePath();

    private static final Path GOOD = Path.of("src/test/sites/a-new-content-type");
    private static final Path BROKEN = Path.of("src/test/broken-sites/a-missing-title");

    @TempDir
    private Path site;

    @BeforeEach
    void theGeneratorIsBuilt() throws IOException {
        Files.createDirectories(site.resolve("target"));
        Path launcher = Files.writeString(site.resolve("target/rozcestnik"),
                "#!/bin/sh\nexec '" + Path.of("target/rozcestnik").toAbsolutePath() + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void eachIsGoodBash() throws Exception {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                assertThat(new Run("bash", "-n", script.toString()).code()).describedAs(script.toString()).isZero();
            }
        }
    }

    @Test
    void aCheckAnnotatesOnGitHubAndTalksToPeopleElsewhere() throws Exception {
        Folders.copy(BROKEN, site);

        Run onGitHub = new Run(Map.of("GITHUB_ACTIONS", "true"), script("check.sh"));
        Run here = new Run(script("check.sh"));

        assertThat(onGitHub.code()).isOne();
        assertThat(onGitHub.told()).startsWith("::error file=content/");
        assertThat(here.code()).isOne();
        assertThat(here.told()).startsWith("content/").contains(": chyba: ");
    }

    @Test
    void aBuildIsToldInTheSummaryOfTheRun() throws Exception {
        Folders.copy(GOOD, site);
        Path summary = site.resolve("summary.md");

        Run build = new Run(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), script("build.sh"), "https://example.org/families");

        assertThat(build.code()).describedAs(build.told()).isZero();
        assertThat(Files.readString(summary)).isNotBlank();
        assertThat(Files.readString(site.resolve("target/site/robots.txt"))).contains("https://example.org/families/sitemap.xml");
    }

    @Test
    void aBuildThatFailsFailsTheStepAlthoughItsWordsGoToTheSummary() throws Exception {
        Folders.copy(BROKEN, site);

        Run build = new Run(script("build.sh"), "https://example.org/");

        assertThat(build.code()).isOne();
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private final class Run {
        private final int code;
        private final String told;

        Run(String... command) throws IOException, InterruptedException {
            this(Map.of(), command);
        }

        Run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
            ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GITHUB_"));
            builder.environment().putAll(settings);
            Process process = builder.start();
            told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            code = process.waitFor();
        }

        int code() {
            return code;
        }

        String told() {
            return told;
        }
    }
}
