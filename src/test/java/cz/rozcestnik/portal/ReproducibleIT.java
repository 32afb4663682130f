package cz.rozcestnik.portal;

import cz.rozcestnik.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The same content gives the same bytes, wherever and in whatever language the machine thinks. */
class ReproducibleIT {

    private static final Path PORTAL = Path.of("target/site");
    private static final Path JAR = Path.of("target/rozcestnik.jar").toAbsolutePath();

    @TempDir
    private Path temporary;

    @Test
    void the_jar_alone_builds_the_portal_byte_for_byte_in_prague_and_in_samoa() throws Exception {
        Path prague = built("prague", "-Duser.language=cs", "-Duser.country=CZ", "-Duser.timezone=Europe/Prague", "-Dfile.encoding=UTF-8");
        Path samoa = built("samoa", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-9");

        assertThat(Folders.fingerprints(prague)).containsKey("index.html").isEqualTo(Folders.fingerprints(samoa));
        assertThat(Folders.fingerprints(prague)).isEqualTo(Folders.fingerprints(PORTAL));
    }

    private Path built(String name, String... flags) throws IOException, InterruptedException {
        Path folder = temporary.resolve(name);
        Folders.copy(Path.of("content"), folder.resolve("content"));
        List<String> command = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(flags), Stream.of("-jar", JAR.toString(), "build", folder.toString())).flatMap(part -> part).toList();
        Process build = new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(said).isZero();
        return folder.resolve("target/site");
    }
}
