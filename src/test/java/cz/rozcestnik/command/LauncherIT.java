package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aLinkLeadsToTheProgram(@TempDir Path folder) throws IOException, InterruptedException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path near = Files.createSymbolicLink(bin.resolve("rozcestnik"), Path.of("target/rozcestnik").toAbsolutePath());
        Path far = Files.createSymbolicLink(folder.resolve("portal"), Path.of("bin/rozcestnik"));

        for (Path link : List.of(near, far)) {
            Run launched = run(List.of("sh", link.toString(), "--help"));

            assertThat(launched.code()).as(launched.told()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void theJavaThatMavenTakesIsTaken(@TempDir Path folder) throws IOException, InterruptedException {
        Path java = Files.createDirectory(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho ours\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(run(List.of("sh", "-c", "JAVA_HOME=" + folder + " exec sh target/rozcestnik --help")).told()).isEqualTo("ours\n");
        assertThat(run(List.of("sh", "-c", "JAVA_HOME=" + folder.resolve("gone") + " exec sh target/rozcestnik --help")).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void theOneForWindowsHasTheLineEndsOfWindows() throws IOException {
        assertThat(Files.readString(Path.of("target/rozcestnik.cmd")).replace("\r\n", "")).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void theArchiveOfClassesFitsTheJar() throws IOException, InterruptedException {
        Run launched = run(List.of("sh", "-c", "JDK_JAVA_OPTIONS=-Xlog:class+load exec sh target/rozcestnik --help"));

        assertThat(launched.code()).as(launched.told()).isEqualTo(ExitCode.DONE);
        assertThat(launched.told()).contains("cz.rozcestnik.command.Main source: shared objects file");
    }

    @Test
    void aFileWithACzechNameIsReadWhereTheMachineKnowsNoCzechLetters(@TempDir Path folder) throws IOException, InterruptedException {
        Path site = siteWithACzechFileName(folder);

        Run launched = run(List.of("sh", Path.of("target/rozcestnik").toAbsolutePath().toString(), "build", site.toString()));

        assertThat(launched.code()).as(launched.told()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutTheLauncherTheMessageSaysWhatToSet(@TempDir Path folder) throws IOException, InterruptedException {
        Path site = siteWithACzechFileName(folder);

        Run plain = run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", Path.of("target/rozcestnik.jar").toAbsolutePath().toString(), "build", site.toString(), "--messages", "en"));

        assertThat(plain.code()).as(plain.told()).isEqualTo(ExitCode.MACHINE);
        assertThat(plain.told()).contains("do not know the letters in the name", "LC_ALL=C.UTF-8", "The last good site stays as it was.");
    }

    @Test
    void whoBoundsTheMemoryIsObeyed() throws IOException, InterruptedException {
        Run bounded = run(List.of("sh", "-c", "JDK_JAVA_OPTIONS=-Xmx512m exec sh target/rozcestnik check src/test/sites/a-new-content-type"));

        assertThat(bounded.code()).as(bounded.told()).isEqualTo(ExitCode.DONE);
        assertThat(bounded.told()).contains("-Xmx512m");
    }

    @Test
    void whoChoosesACollectorGetsIt() throws IOException, InterruptedException {
        Run chosen = run(List.of("sh", "-c", "JDK_JAVA_OPTIONS='-XX:+UseSerialGC -Xlog:gc' exec sh target/rozcestnik --help"));

        assertThat(chosen.code()).as(chosen.told()).isEqualTo(ExitCode.DONE);
        assertThat(chosen.told()).contains("Using Serial");
    }

    private record Run(int code, String told) {
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process run = builder.start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(run.waitFor(), told);
    }

    /** The shell makes the file: the name would be lost in a test that knows no Czech letters itself. */
    private static Path siteWithACzechFileName(Path folder) throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        Folders.copy(Path.of("src/test/sites/a-new-content-type"), site);
        Path attached = Files.createDirectories(site.resolve("content/playground/u-reky"));
        Run made = run(List.of("sh", "-c", ": > \"$1/$(printf 'let\\303\\241k.pdf')\"", "touch", attached.toString()));
        assertThat(made.code()).as(made.told()).isZero();
        return site;
    }
}
