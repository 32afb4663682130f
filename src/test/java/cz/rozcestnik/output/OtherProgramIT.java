package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one program holds no other gets, as long as it holds it and no longer. */
class OtherProgramIT {
    @TempDir
    private Path folder;

    @Test
    void onlyOneProgramPutsThingsInPlace() throws Exception {
        try (PublishingLock held = PublishingLock.in(folder)) {
            assertThat(inAnother("lock")).isEqualTo("taken");
        }
        assertThat(inAnother("lock")).isEqualTo("free");
    }

    @Test
    void nobodyTakesAwayWhatIsBeingMadeHoweverManyMakeIt() throws Exception {
        Path place = folder.resolve("site");
        try (Workshop first = Workshop.beside(place); Workshop second = Workshop.beside(place)) {
            assertThat(inAnother("recover")).isEqualTo("2");
        }
        assertThat(inAnother("recover")).isEqualTo("0");
    }

    private String inAnother(String what) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                OtherProgram.class.getName(), what, folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(program.waitFor()).isZero();
        return said;
    }

    /** Asks for the lock without waiting, or takes away what killed programs left and counts what stays. */
    static final class OtherProgram {
        private OtherProgram() {
        }

        public static void main(String... arguments) throws IOException {
            Path folder = Path.of(arguments[1]);
            System.out.println(arguments[0].equals("lock") ? lock(folder) : String.valueOf(recover(folder)));
        }

        private static String lock(Path folder) throws IOException {
            try (FileChannel channel = FileChannel.open(folder.resolve(PublishingLock.NAME), StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock == null ? "taken" : "free";
            }
        }

        private static int recover(Path folder) throws IOException {
            SiteWriter.recover(folder.resolve("site"));
            try (Stream<Path> left = Files.list(folder)) {
                return List.of(left.toArray()).size();
            }
        }
    }
}
