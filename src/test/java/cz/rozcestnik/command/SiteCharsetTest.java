package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands write among the content of a site is in the charset that its settings name. */
class SiteCharsetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1250");

    @TempDir
    private Path site;

    @BeforeEach
    void writeASiteInAnotherCharset() throws IOException {
        Folders.copy(Path.of("src/test/sites/a-new-content-type"), site);
        for (Path file : Folders.files(site.resolve("content"))) {
            Files.writeString(file, Files.readString(file), WINDOWS);
        }
        Files.writeString(site.resolve("jbake.properties"), "render.encoding=" + WINDOWS.name() + "\n");
    }

    @Test
    void aNewRecordIs() throws IOException {
        CommandRun run = CommandRun.of("new", "playground", "novinka", "--site", site.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(site.resolve("content/playground/novinka.cs.md"), WINDOWS)).contains("# Hřiště. Nejdřív vyplňte");
    }

    @Test
    void recordedAddressesAndRevisionsAre() throws IOException {
        CommandRun run = CommandRun.of("build", site.toString(), "--record-addresses");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(site.resolve("content/addresses.yaml"), WINDOWS)).startsWith("# Adresy, které web někdy zveřejnil.");
        assertThat(CommandRun.of("check", site.toString()).err()).contains("0 chyb");
    }
}
