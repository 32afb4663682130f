package cz.rozcestnik.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs another program. */
final class Tool {
    private Tool() {
    }

    /** Builds a site with this program in a JVM of its own, which keeps its warnings apart from our tables. */
    static void build(Path site, Path output) {
        run(Path.of("").toAbsolutePath(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "cz.rozcestnik.command.Main", "build",
                site.toAbsolutePath().toString(), "--output", output.toAbsolutePath().toString());
    }

    /** Returns what the program wrote; throws {@link IllegalStateException} if it failed. */
    static String run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped.", stopped);
        }
    }
}
