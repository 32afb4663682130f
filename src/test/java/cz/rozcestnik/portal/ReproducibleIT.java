package cz.rozcestnik.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** The same content gives the same bytes, wherever and in whatever language the machine thinks. */
class ReproducibleIT {
    private static final Path PORTAL = Path.of("target/site");
    private static final Path ARCHIVE = Path.of("target/rozcestnik-site.zip");
    private static final Path JAR = Path.of("target/rozcestnik.jar").toAbsolutePath();
    /** Where Linux distributions keep their JDKs; another place is named by the property {@code other.jdk}. */
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path temporary;
    @TempDir(factory = OtherFileSystem.class)
    private Path elsewhere;

    /** Memory lists the files of a folder in another order than a disk; where there is none to write to, it is the disk again. */
    static final class OtherFileSystem implements TempDirFactory {
        /** Ten times the portal, in bytes. */
        private static final long ROOM = 600L * 1024 * 1024;

        @Override
        public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test) throws IOException {
            Path memory = Path.of("/dev/shm");
            boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
            return roomy ? Files.createTempDirectory(memory, "rozcestnik") : Files.createTempDirectory("rozcestnik");
        }
    }

    @Test
    void the_jar_alone_builds_the_portal_byte_for_byte_in_prague_and_in_samoa() throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        Path prague = built(temporary.resolve("prague"), home, "-Duser.language=cs", "-Duser.country=CZ", "-Duser.timezone=Europe/Prague", "-Dfile.encoding=UTF-8");
        Path samoa = built(elsewhere.resolve("samoa"), home, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-9",
                "-XX:ActiveProcessorCount=1");

        assertThat(published(prague)).containsKey("site/index.html").containsKey("rozcestnik-site.zip").isEqualTo(published(samoa));
        Map<String, String> here = new TreeMap<>(Folders.fingerprints(PORTAL));
        assertThat(Folders.fingerprints(prague.resolve("site"))).isEqualTo(here);
        assertThat(prague.resolve("rozcestnik-site.zip")).hasSameBinaryContentAs(ARCHIVE);
    }

    @Test
    void the_newest_jdk_at_hand_builds_it_too() throws Exception {
        Optional<Path> newest = newest();
        assumeTrue(newest.isPresent(), "There is no JDK here newer than " + Runtime.version() + "; the property other.jdk may name one.");
        System.out.println("Built by Java " + version(newest.get()) + " from " + newest.get() + " and by " + Runtime.version() + ".");

        Path built = built(temporary.resolve("newest"), newest.get(), "-XX:ActiveProcessorCount=8", "-Duser.language=en", "-Duser.timezone=America/New_York");

        assertThat(Folders.fingerprints(built.resolve("site"))).isEqualTo(Folders.fingerprints(PORTAL));
        assertThat(built.resolve("rozcestnik-site.zip")).hasSameBinaryContentAs(ARCHIVE);
    }

    /** Builds from files that were laid down in another order, readable by nobody else. */
    private Path built(Path folder, Path jdk, String... flags) throws IOException, InterruptedException {
        copyBackwards(Path.of("content"), folder.resolve("content"));
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh", jdk.resolve("bin/java").toString()));
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", JAR.toString(), "build", folder.toString()));
        Process build = new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(said).isZero();
        return folder.resolve("target");
    }

    private static void copyBackwards(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>(Folders.files(from));
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** Returns the fingerprints of what is given to others: the site, and the same packed. */
    private static Map<String, String> published(Path target) {
        Map<String, String> published = new TreeMap<>(Folders.fingerprints(target));
        published.keySet().removeIf(path -> !path.startsWith("site/") && !path.equals("rozcestnik-site.zip"));
        return published;
    }

    private static Optional<Path> newest() throws IOException {
        String named = System.getProperty("other.jdk", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(JDKS)) {
            return jdks.filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")) && Files.isRegularFile(jdk.resolve("release")))
                    .filter(jdk -> version(jdk).feature() > Runtime.version().feature())
                    .max(Comparator.comparing(ReproducibleIT::version));
        }
    }

    private static Runtime.Version version(Path jdk) {
        Properties release = new Properties();
        try (var in = Files.newInputStream(jdk.resolve("release"))) {
            release.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Runtime.Version.parse(release.getProperty("JAVA_VERSION").replace("\"", ""));
    }
}
