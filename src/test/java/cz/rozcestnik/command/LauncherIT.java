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

    @Test
    void theArchiveOfClassesFitsTheJar() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:on",
                "-XX:SharedArchiveFile=" + Path.of("target/rozcestnik.jsa").toAbsolutePath(), "-Xlog:class+load",
                "-jar", Path.of("target/rozcestnik.jar").toAbsolutePath().toString(), "--help")
                .redirectErrorStream(true).start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(told).isEqualTo(ExitCode.DONE);
        assertThat(told).contains("cz.rozcestnik.command.Main source: shared objects file");
    }
}
