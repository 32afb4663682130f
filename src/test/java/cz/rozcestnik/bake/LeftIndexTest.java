package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftIndexTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aBakeLeftAnIndex() throws IOException {
        Files.createDirectories(folder.resolve("index/cs"));
        Files.createDirectories(folder.resolve("index/en"));
        Files.writeString(folder.resolve("index/cs/segments_1"), "česky");
        Files.writeString(folder.resolve("index/en/segments_1"), "anglicky");
    }

    private Optional<LeftIndex> read(String... languages) throws IOException {
        return LeftIndex.read(folder.resolve("index"), List.of(languages));
    }

    private static List<String> texts(List<Output> files) {
        return files.stream().map(file -> file.path() + " " + file.<String>read(bytes -> new String(bytes, StandardCharsets.UTF_8))).toList();
    }

    @Test
    void languagesOfWhichNothingIsMadeStay() throws IOException {
        List<Output> made = List.of(new Output("cs/segments_2", "jinak".getBytes(StandardCharsets.UTF_8)));

        assertThat(texts(read("cs", "en").orElseThrow().with(made))).containsExactly("cs/segments_2 jinak", "en/segments_1 anglicky");
        assertThat(texts(read().orElseThrow().with(made))).containsExactly("cs/segments_2 jinak");
    }

    @Test
    void anotherBakeThatPutsItsOwnInThePlaceMeanwhileChangesNothing() throws IOException {
        LeftIndex left = read("en").orElseThrow();
        Files.move(folder.resolve("index"), folder.resolve("aside"));
        Files.createDirectories(folder.resolve("index/en"));
        Files.writeString(folder.resolve("index/en/segments_1"), "z jiné");

        assertThat(texts(left.with(List.of()))).containsExactly("en/segments_1 anglicky");
    }

    @Test
    void nothingIsLeftWhereALanguageIsNotThereOrIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("index/sk"), "soubor");

        assertThat(read("cs", "de")).isEmpty();
        assertThat(read("sk")).isEmpty();
    }
}
