package cz.rozcestnik.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class FoldersTest {

    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void a_folder_of_two_files() throws IOException {
        folder = Files.createDirectories(temporary.resolve("site"));
        Files.createDirectories(folder.resolve("cs/sluzby"));
        Files.writeString(folder.resolve("index.html"), "abc");
        Files.writeString(folder.resolve("cs/sluzby/pražská poradna.html"), "poradna");
    }

    @Test
    void a_folder_is_listed_with_the_sha_256_of_every_file() {
        assertThat(Folders.fingerprints(folder))
                .containsOnlyKeys("cs/sluzby/pražská poradna.html", "index.html")
                .containsEntry("index.html", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_copy_has_the_same_files_and_bytes() {
        Path copy = temporary.resolve("copies/one");

        Folders.copy(folder, copy);

        assertThat(Folders.fingerprints(copy)).isEqualTo(Folders.fingerprints(folder)).hasSize(2);
    }

    @Test
    void one_other_byte_is_seen() throws IOException {
        Path copy = temporary.resolve("copy");
        Folders.copy(folder, copy);

        Files.writeString(copy.resolve("index.html"), "abd");

        assertThat(Folders.fingerprints(copy)).isNotEqualTo(Folders.fingerprints(folder));
    }

    @Test
    void a_deleted_folder_is_gone_and_its_neighbour_stays() {
        Path copy = temporary.resolve("copy");
        Folders.copy(folder, copy);

        Folders.delete(folder);

        assertThat(folder).doesNotExist();
        assertThat(Folders.fingerprints(copy)).hasSize(2);
    }
}
