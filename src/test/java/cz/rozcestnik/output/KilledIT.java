package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it publishes leaves whole editions, and nothing that stops the next one. */
class KilledIT {
    private final Random random = new Random();

    @TempDir
    private Path folder;

    @RepeatedTest(5)
    void a_kill_at_any_moment_leaves_a_whole_edition() throws Exception {
        killed(random.nextInt(400));

        SiteWriter.recover(folder.resolve("site"));
        SiteWriter.recover(folder.resolve("index"));
        assertThat(edition(folder.resolve("site"))).startsWith("edition ");
        assertThat(edition(folder.resolve("index"))).startsWith("edition ");
        assertThat(packed(folder.resolve("site.zip"))).startsWith("edition ");

        EndlessPublishing.publish(folder, "the next edition");
        assertThat(edition(folder.resolve("site"))).isEqualTo("the next edition");
        assertThat(edition(folder.resolve("index"))).isEqualTo("the next edition");
        assertThat(packed(folder.resolve("site.zip"))).isEqualTo("the next edition");
        assertThat(inFolder()).containsExactlyInAnyOrder("site", "index", "site.zip", PublishingLock.NAME);
    }

    @Tag("thorough")
    @RepeatedTest(50)
    void a_kill_at_any_other_moment_does_too() throws Exception {
        a_kill_at_any_moment_leaves_a_whole_edition();
    }

    private void killed(int milliseconds) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                EndlessPublishing.class.getName(), folder.toString()).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("ready");
            program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            program.destroyForcibly().waitFor();
        }
    }

    /** Returns the edition that all files of a folder are of. */
    private static String edition(Path place) throws IOException {
        List<Path> files = Folders.files(place).stream().filter(file -> file.toString().endsWith(".html")).toList();
        assertThat(files).hasSameSizeAs(EndlessPublishing.outputs(""));
        List<String> editions = files.stream().map(KilledIT::text).map(text -> text.substring(0, text.indexOf(" page "))).distinct().toList();
        assertThat(editions).hasSize(1);
        return editions.get(0);
    }

    private static String packed(Path file) throws IOException {
        int entries = 0;
        String edition = "";
        try (InputStream bytes = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                String found = text.substring(0, text.indexOf(" page "));
                assertThat(entries == 0 ? found : edition).isEqualTo(found);
                edition = found;
                entries++;
            }
        }
        assertThat(entries).isEqualTo(EndlessPublishing.outputs("").size());
        return edition;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
