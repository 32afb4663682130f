package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same program, built in whatever folder, locale and time zone by one JDK. */
class ReproducibleJarIT {
    private static final List<String> SOURCES = List.of("src/main", "src/docs", "templates", "assets", ".mvn");

    @TempDir
    private Path temporary;

    @Tag("thorough")
    @Test
    void two_clean_builds_in_two_folders_give_the_same_bytes() throws Exception {
        Path one = packaged("one", "C.UTF-8", "Europe/Prague");
        Path other = packaged("a folder with another name", "C", "Pacific/Apia");

        assertThat(Files.size(one.resolve("rozcestnik.jar"))).isGreaterThan(5_000_000);
        for (String made : List.of("rozcestnik.jar", "rozcestnik-sbom.json")) {
            assertThat(other.resolve(made)).hasSameBinaryContentAs(one.resolve(made));
        }
    }

    /** Builds the program alone, without tests and the site, and returns the folder of what was built. */
    private Path packaged(String name, String locale, String zone) throws IOException, InterruptedException {
        Path project = temporary.resolve(name);
        for (String part : SOURCES) {
            Folders.copy(Path.of(part), project.resolve(part));
        }
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"), StandardCopyOption.COPY_ATTRIBUTES);
        ProcessBuilder maven = new ProcessBuilder("mvn", "-q", "-ntp", "package", "-Dmaven.test.skip", "-Dexec.skip")
                .directory(project.toFile()).redirectErrorStream(true);
        maven.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", locale, "TZ", zone));
        Process build = maven.start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(said).isZero();
        return project.resolve("target");
    }
}
