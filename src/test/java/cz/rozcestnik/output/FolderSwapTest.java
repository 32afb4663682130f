package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {
    @TempDir
    private Path folder;

    @Test
    void where_the_new_folder_cannot_be_put_in_place_the_old_one_is_put_back() throws IOException {
        Path place = folder.resolve("site");
        Files.createDirectories(place);
        Files.writeString(place.resolve("index.html"), "stará");

        try (Workshop workshop = Workshop.beside(place)) {
            assertThatThrownBy(() -> FolderSwap.swap(workshop, place)).as("nothing is finished").isInstanceOf(IOException.class);
        }

        assertThat(place.resolve("index.html")).hasContent("stará");
    }
}
