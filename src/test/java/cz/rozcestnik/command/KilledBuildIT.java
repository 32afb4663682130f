package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is stopped, by whatever, leaves the last good site whole; the next one works and tidies up. */
class KilledBuildIT {
    private static final Path SMALL = Path.of("src/test/sites/a-new-content-type");
    private static final int LONGEST_BUILD = 2500;
    /** Root may write anywhere; without these rights it is bound by permissions as everybody is. */
    private static final List<String> BOUND = System.getProperty("user.name").equals("root")
            ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner") : List.of();

    private final Random random = new Random();
    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void buildsTheLastGoodSite() {
        site = folder.resolve("small");
        Folders.copy(SMALL, site);
        assertThat(CommandRun.of("build", site.toString()).exitCode()).isZero();
    }

    @RepeatedTest(5)
    void a_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one() throws Exception {
        Map<String, String> old = Folders.fingerprints(site.resolve("target/site"));
        Path other = folder.resolve("other");
        Folders.copy(SMALL, other);
        rename(other);
        assertThat(CommandRun.of("build", other.toString()).exitCode()).isZero();
        Map<String, String> fresh = Folders.fingerprints(other.resolve("target/site"));
        assertThat(fresh).isNotEqualTo(old);
        rename(site);

        Process build = start(List.of(), "build", site.toString());
        build.waitFor(random.nextInt(LONGEST_BUILD), TimeUnit.MILLISECONDS);
        build.destroyForcibly().waitFor();

        assertThat(Folders.fingerprints(site.resolve("target/site"))).isIn(old, fresh);
        assertThat(CommandRun.of("build", site.toString()).exitCode()).isZero();
        assertThat(Folders.fingerprints(site.resolve("target/site"))).isEqualTo(fresh);
        assertThat(inTarget()).containsExactlyInAnyOrder("site", "index", "hosting", "handbook", "rozcestnik-site.zip",
                "changes.json", "cache", ".rozcestnik-lock");
    }

    @Tag("thorough")
    @RepeatedTest(50)
    void a_build_that_is_killed_at_any_other_moment_does_too() throws Exception {
        a_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one();
    }

    @Test
    void a_disk_that_takes_no_more_leaves_everything_as_it_was() throws Exception {
        Map<String, String> old = Folders.fingerprints(site.resolve("target"));
        rename(site);

        Process build = start(List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "limited"), "build", site.toString(), "--messages", "en");
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).as(said).isEqualTo(ExitCode.MACHINE);
        assertThat(said).contains("The machine refused to read or write", "The last good site stays as it was.").doesNotContain("Exception");
        assertThat(Folders.fingerprints(site.resolve("target"))).isEqualTo(old);
    }

    @Test
    void a_folder_that_nobody_may_write_to_keeps_the_last_good_site() throws Exception {
        Path www = folder.resolve("www");
        assertThat(CommandRun.of("build", site.toString(), "--output", www.resolve("site").toString()).exitCode()).isZero();
        Map<String, String> old = Folders.fingerprints(www);
        rename(site);

        for (Path closed : List.of(www, site.resolve("target"))) {
            Map<String, String> before = Folders.fingerprints(closed);
            Set<PosixFilePermission> open = Files.getPosixFilePermissions(closed);
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
            try {
                assertThat(mayWrite(closed)).isFalse();
                Process build = start(BOUND, "build", site.toString(), "--output", www.resolve("site").toString(), "--messages", "en");
                String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(build.waitFor()).as(said).isEqualTo(ExitCode.MACHINE);
                assertThat(said).contains("This account has no permission for " + closed, "The last good site stays as it was.").doesNotContain("Exception");
                assertThat(Folders.fingerprints(closed)).isEqualTo(before);
            } finally {
                Files.setPosixFilePermissions(closed, open);
            }
            assertThat(Folders.fingerprints(www)).isEqualTo(old);
        }
    }

    @Test
    void a_record_that_nobody_may_read_keeps_the_last_good_site() throws Exception {
        Map<String, String> old = Folders.fingerprints(site.resolve("target"));
        rename(site);
        Path settings = site.resolve("content/site.yaml");
        Files.setPosixFilePermissions(settings, Set.of());

        Process build = start(BOUND, "build", site.toString(), "--messages", "en");
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).as(said).isEqualTo(ExitCode.MACHINE);
        assertThat(said).contains("This account has no permission for " + settings, "The last good site stays as it was.").doesNotContain("Exception");
        assertThat(Folders.fingerprints(site.resolve("target"))).isEqualTo(old);
    }

    @Test
    void builds_of_one_site_at_once_end_with_one_whole_site_and_the_archive_of_the_same() throws Exception {
        List<Process> builds = List.of(start(List.of(), "build", site.toString()), start(List.of(), "build", site.toString(), "--host", "https://jinde.example.org"));
        for (Process build : builds) {
            String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(build.waitFor()).as(said).isZero();
        }

        String host = Files.readString(site.resolve("target/site/sitemap.xml")).contains("jinde.example.org") ? "https://jinde.example.org" : "https://hriste.example.org";
        Map<String, String> mixed = Folders.fingerprints(site.resolve("target"));
        assertThat(CommandRun.of("build", site.toString(), "--host", host).exitCode()).isZero();
        Map<String, String> clean = Folders.fingerprints(site.resolve("target"));
        assertThat(withoutWhatIsOfOneBuild(mixed)).isEqualTo(withoutWhatIsOfOneBuild(clean));
    }

    /** Numbers of the index's segments are not the same from build to build, nor are those of files on the disk. */
    private static Map<String, String> withoutWhatIsOfOneBuild(Map<String, String> files) {
        Map<String, String> kept = new java.util.TreeMap<>(files);
        kept.keySet().removeIf(path -> path.startsWith("index/") || path.startsWith("cache/"));
        return kept;
    }

    private static boolean mayWrite(Path place) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(BOUND);
        command.addAll(List.of("touch", place.resolve("touched").toString()));
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    /** Every page bears the name of the site. */
    private static void rename(Path site) throws IOException {
        Path settings = site.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings).replace("Hřiště v okolí", "Hřiště všude"));
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> inTarget() throws IOException {
        try (Stream<Path> children = Files.list(site.resolve("target"))) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
