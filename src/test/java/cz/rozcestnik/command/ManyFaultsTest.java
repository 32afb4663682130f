package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;
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
    void aPortalWithoutFaultsHasNoProblem(@TempDir Path clean) {
        Corpus.of(100).write(clean);

        CommandRun check = CommandRun.of("check", clean.toString());

        assertThat(check.out()).isEmpty();
        assertThat(check.exitCode()).isEqualTo(ExitCode.DONE);
    }
}
