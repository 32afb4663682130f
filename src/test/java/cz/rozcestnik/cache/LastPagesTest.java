package cz.rozcestnik.cache;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.trace.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastPagesTest {
    private static final String PROGRAM = "a sum of the program";

    private final LastPages pages = new LastPages("a sum of templates",
            Readings.of(Map.of("cs/index.html", List.of("order cs news", "record page/domů")), name -> name.length()),
            Map.of("cs/index.html", List.of("assets/site.css", "assets/mapa.svg"), "en/index.html", List.of("assets/site.css")));

    @TempDir
    private Path folder;

    @Test
    void they_are_read_as_they_were_written() throws IOException {
        Path file = Files.write(folder.resolve("pages"), pages.bytes(PROGRAM));

        LastPages read = LastPages.read(file, PROGRAM).orElseThrow();

        assertThat(read.around()).isEqualTo("a sum of templates");
        assertThat(read.named()).isEqualTo(pages.named());
        assertThat(read.read().staying(String::length)).isEqualTo(Map.of("cs/index.html", List.of("order cs news", "record page/domů")));
        assertThat(read.bytes(PROGRAM)).isEqualTo(pages.bytes(PROGRAM));
    }

    @Test
    void those_of_another_program_are_passed_over() throws IOException {
        Path file = Files.write(folder.resolve("pages"), pages.bytes("another one"));

        assertThat(LastPages.read(file, PROGRAM)).isEmpty();
    }

    @Test
    void those_that_are_damaged_anywhere_are_passed_over() throws IOException {
        byte[] whole = pages.bytes(PROGRAM);
        Path file = folder.resolve("pages");

        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            assertThat(LastPages.read(Files.write(file, damaged), PROGRAM)).as("byte " + i).isEmpty();
            assertThat(LastPages.read(Files.write(file, Arrays.copyOf(whole, i)), PROGRAM)).as("cut off at " + i).isEmpty();
        }
    }
}
