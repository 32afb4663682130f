package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The launcher beside the jar, as a person at a terminal starts it. */
class LauncherIT {

    @Test
    void startsTheProgramFromAnyFolderAndPassesOnWhatItIsToldAndWhatComesBack() throws IOException, InterruptedException {
        Process run = new ProcessBuilder("sh", Path.of("target/rozcestnik").toAbsolutePath().toString(), "check", "nikde neni", "--messages", "en")
                .directory(Path.of("src").toFile()).redirectErrorStream(true).start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(told).contains("nikde neni");
    }
}
