package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.source.ChangedMeanwhileException;
import cz.rozcestnik.testing.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineRefusesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileWhereAFolderIsNeededIsToldByItsPath() throws IOException {
        Path site = folder.resolve("site");
        Folders.copy(Path.of("src/test/sites/a-new-content-type"), site);
        Path file = Files.writeString(folder.resolve("www"), "…");

        CommandRun run = buildInto(site, file.resolve("site"));
        CommandRun deeper = buildInto(site, file.resolve("deep/site"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
        assertThat(run.err()).contains(file + " není složka").doesNotContain("Exception");
        assertThat(deeper.exitCode()).isEqualTo(ExitCode.MACHINE);
        assertThat(deeper.err()).contains(file + "/deep nejde vytvořit").doesNotContain("Exception");
        assertThat(file).hasContent("…");
    }

    @Test
    void aResultThatCouldNotBeWrittenIsNotTakenForAll() {
        assertThat(helpInto(new IOException("No space left on device"))).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
            assertThat(run.err()).contains("Výsledek se nevypsal celý");
        });
    }

    @Test
    void aReaderThatWantsNoMoreOfAResultIsNoFailure() {
        assertThat(helpInto(new IOException("Broken pipe"))).isEqualTo(new CommandRun(ExitCode.DONE, "", ""));
    }

    private static CommandRun helpInto(IOException refusal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw refusal;
            }
        };
        int exitCode = new CommandLineInterface(new PrintStream(new ResultStream(refusing), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run("--help");
        return new CommandRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void noPermissionIsToldInWords() {
        assertThat(czech(new AccessDeniedException("/srv/www"))).contains("/srv/www").contains("oprávnění");
        assertThat(english(new AccessDeniedException("/srv/www"))).contains("/srv/www").contains("permission");
    }

    @Test
    void aFullDiskIsToldInWords() {
        assertThat(czech(new IOException("No space left on device"))).contains("disk").contains("plný");
        assertThat(english(new FileSystemException("/srv/www/a", null, "No space left on device"))).contains("disk is full");
    }

    @Test
    void whatIsGoneIsToldByItsPath() {
        assertThat(czech(new NoSuchFileException("/srv/www/a.html"))).contains("/srv/www/a.html").contains("zmizel");
    }

    @Test
    void aDiskForReadingOnlyIsToldInWords() {
        assertThat(czech(new FileSystemException("/srv/www", null, "Read-only file system"))).contains("/srv/www").contains("nedá psát");
        assertThat(english(new FileSystemException("/srv/www", null, "Read-only file system"))).contains("/srv/www").contains("cannot be written to");
    }

    @Test
    void aFileThatIsBeingSavedIsToldByItsPath() {
        IOException changing = new ChangedMeanwhileException(Path.of("content/kun.cs.md"));

        assertThat(czech(changing)).contains("kun.cs.md").contains("měnil");
        assertThat(english(changing)).contains("kun.cs.md").contains("was changing").doesNotContain("?");
    }

    @Test
    void anythingElseIsToldWithItsPathAndReasonButWithoutNamesOfClasses() {
        assertThat(english(new FileSystemException("/srv/www", null, "Too many open files")))
                .contains("/srv/www").contains("Too many open files").doesNotContain("Exception");
        assertThat(english(new IOException())).doesNotContain("null").doesNotContain("{0}");
    }

    private static CommandRun buildInto(Path site, Path output) {
        return CommandRun.of("build", site.toString(), "--output", output.toString());
    }

    private static String czech(IOException refusal) {
        return MachineRefusal.of(refusal).in(CommandTexts.in(Language.CS));
    }

    private static String english(IOException refusal) {
        return MachineRefusal.of(refusal).in(CommandTexts.in(Language.EN));
    }
}
