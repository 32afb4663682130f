package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path temporary;

    @Test
    void nothingIsMadeUntilAToolNeedsAFolder() throws IOException {
        try (Scratch scratch = Scratch.in(temporary)) {
            assertThat(scratch.parent()).isEmptyDirectory();
        }
    }

    @Test
    void whatWasMadeIsGoneAfterTheBake() throws IOException {
        try (Scratch scratch = Scratch.in(temporary)) {
            Path folder = scratch.sub("tool");
            Files.writeString(folder.resolve("half.txt"), "…");
            assertThat(folder).startsWith(temporary);
        }
        assertThat(temporary).isEmptyDirectory();
    }
}
