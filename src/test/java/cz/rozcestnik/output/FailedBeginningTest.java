package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cannot begin is told why, even where what he had begun cannot be taken away again. */
@EnabledOnOs(OS.LINUX)
class FailedBeginningTest {
    /** No file system takes a name of so many letters. */
    private static final String TOO_LONG = "x".repeat(300);
    @TempDir
    private Path folder;
    /** Linux makes a folder under this name, but removes none. */
    private Path kept;

    @BeforeEach
    void nameTheFolder() {
        kept = folder.resolve("new/.");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_and_not_the_one_around_it_that_cannot_be_removed() {
        assertThatThrownBy(() -> NewFolders.make(kept.resolve(TOO_LONG))).isInstanceOfSatisfying(FileSystemException.class,
                failed -> assertThatTheFirstIsTold(failed, kept.resolve(TOO_LONG)));
    }

    @Test
    void a_workshop_that_cannot_be_opened_is_told_and_not_the_folder_around_it_that_cannot_be_removed() {
        assertThatThrownBy(() -> Workshop.beside(kept.resolve(TOO_LONG))).isInstanceOfSatisfying(FileSystemException.class,
                failed -> assertThatTheFirstIsTold(failed, kept.resolve("." + TOO_LONG)));
    }

    private void assertThatTheFirstIsTold(FileSystemException failed, Path first) {
        assertThat(failed.getFile()).startsWith(first.toString());
        assertThat(failed.getSuppressed()).singleElement().isInstanceOfSatisfying(FileSystemException.class,
                second -> assertThat(second.getFile()).isEqualTo(kept.toString()));
    }
}
