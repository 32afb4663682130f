package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal with more faults than one reads at a time. */
class ManyFaultsTest {
    @TempDir
    private Path site;

    @BeforeEach
    void aPortalWithSeventyFaults() {
        Corpus.of(200).withFaults(70).write(site);
    }

    @Test
    void theReportIsShortenedUnlessAllIsAskedFor() {
        CommandRun check = CommandRun.of("check", site.toString());
        CommandRun all = CommandRun.of("check", site.toString(), "--all");

        assertThat(check.out()).contains("\nSouhrn: 70 problémů, dotčených souborů: 50.", "  … a ještě 1 problém v tomto souboru\n");
        assertThat(all.out()).doesNotContain("Souhrn", "v tomto souboru");
        assertThat(all.out().lines().filter(line -> line.startsWith("content/"))).hasSize(70);
        assertThat(all.err()).isEqualTo(check.err());
    }

    @Test
    void aBuildTellsTheSame() {
        CommandRun check = CommandRun.of("check", site.toString());
        CommandRun build = CommandRun.of("build", site.toString());
        CommandRun all = CommandRun.of("build", site.toString(), "--all");

        assertThat(build.err()).startsWith(check.out() + check.err());
        assertThat(all.err().lines().filter(line -> line.startsWith("content/"))).hasSize(70);
    }

    @Test
    void programsGetAllOfThem() throws IOException {
        CommandRun json = CommandRun.of("check", site.toString(), "--format", "json");
        CommandRun github = CommandRun.of("check", site.toString(), "--format", "github", "--all");

        assertThat(new ObjectMapper().readTree(json.out())).hasSize(70);
        assertThat(github.out().lines()).hasSize(70);
    }

    @Test
    void gitHubShowsWhatIsWrongInChangedFilesFirst(@TempDir Path elsewhere) throws IOException {
        List<String> all = CommandRun.of("check", site.toString(), "--format", "github", "--all").out().lines()
                .filter(line -> line.startsWith("::error ")).toList();
        String last = all.get(all.size() - 1);
        String file = last.replaceFirst("^::\\w+ file=([^,]+),.*$", "$1");
        Path changed = Files.writeString(elsewhere.resolve("changed.txt"), "README.md\n" + file + "\n");

        CommandRun check = CommandRun.of("check", site.toString(), "--format", "github", "--changed", changed.toString());

        assertThat(CommandRun.of("check", site.toString(), "--format", "github").out()).doesNotContain(last);
        assertThat(check.out().lines()).contains(last);
        assertThat(check.out()).startsWith(last.substring(0, last.indexOf(",line=")));
    }

    @Test
    void aMissingListOfChangedFilesIsWrongUse() {
        CommandRun check = CommandRun.of("check", site.toString(), "--changed", site.resolve("none.txt").toString());

        assertThat(check.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(check.err()).contains("none.txt není nebo ho nejde přečíst");
    }

    @Test
    void aPortalWithoutFaultsHasNoProblem(@TempDir Path clean) {
        Corpus.of(100).write(clean);

        CommandRun check = CommandRun.of("check", clean.toString());

        assertThat(check.out()).isEmpty();
        assertThat(check.exitCode()).isEqualTo(ExitCode.DONE);
    }
}
