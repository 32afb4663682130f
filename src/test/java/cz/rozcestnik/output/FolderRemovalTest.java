package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderRemovalTest {
    @TempDir
    private Path folder;

    private Path filled() throws IOException {
        Path filled = folder.resolve("filled");
        for (int i = 0; i < 200; i++) {
            Path inner = Files.createDirectories(filled.resolve("a" + i % 7).resolve("b" + i % 5));
            Files.writeString(inner.resolve("č" + i + ".html"), "text");
        }
        Files.createDirectories(filled.resolve("empty"));
        return filled;
    }

    @Test
    void aFolderGoesWithAllThatIsInIt() throws IOException {
        FolderRemoval.delete(filled());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path dear = Files.createDirectories(folder.resolve("dear"));
        Files.writeString(dear.resolve("jana.txt"), "…");
        Path filled = filled();
        Files.createSymbolicLink(filled.resolve("a0/link"), dear);
        Files.createSymbolicLink(filled.resolve("broken"), folder.resolve("none"));
        Files.createLink(filled.resolve("twin.txt"), dear.resolve("jana.txt"));

        FolderRemoval.delete(filled);

        assertThat(folder).isDirectoryContaining(dear::equals).isDirectoryNotContaining(filled::equals);
        assertThat(dear.resolve("jana.txt")).hasContent("…");
    }

    @Test
    void whereThereIsNoneNothingHappens() throws IOException {
        FolderRemoval.delete(folder.resolve("none"));

        assertThat(folder).isEmptyDirectory();
    }

    @RepeatedTest(5)
    void twoMayTakeTheSameFolderAway() throws IOException {
        Path filled = filled();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            try {
                FolderRemoval.delete(filled);
            } catch (IOException failed) {
                throw new CompletionException(failed);
            }
        });
        FolderRemoval.delete(filled);
        other.join();

        assertThat(folder).isEmptyDirectory();
    }

    /** Not even root takes away what the system tells of itself. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheSystemDoesNotGiveUpIsTold() {
        assertThatThrownBy(() -> FolderRemoval.delete(Path.of("/proc/self/fdinfo"))).isInstanceOf(IOException.class);
    }
}
