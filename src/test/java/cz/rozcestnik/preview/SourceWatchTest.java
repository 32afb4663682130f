package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the folders of a site, what is saved in them afterwards is seen where it is. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SourceWatchTest {
    @TempDir
    private Path root;
    private Path pictures;

    @BeforeEach
    void makeTheSite() throws IOException {
        pictures = Files.createDirectories(root.resolve("content/service/klid"));
        Files.writeString(pictures.resolve("herna.svg"), "<svg/>");
    }

    @Test
    void aFileInAFolderThatWasRenamedIsSeenUnderItsNewName() throws Exception {
        try (SourceWatch watch = watch()) {
            Path renamed = root.resolve("content/service/pokoj");
            Files.move(pictures, renamed);
            until(watch, renamed);

            Path saved = Files.writeString(renamed.resolve("herna.svg"), "<svg></svg>");
            until(watch, saved);
        }
    }

    @Test
    void aFileInAFolderWhoseParentWasRenamedIsSeenUnderItsNewName() throws Exception {
        try (SourceWatch watch = watch()) {
            Path renamed = root.resolve("content/story");
            Files.move(root.resolve("content/service"), renamed);
            until(watch, renamed);

            Path saved = Files.writeString(renamed.resolve("klid/herna.svg"), "<svg></svg>");
            until(watch, saved);
        }
    }

    @Test
    void contentThatWasDeletedAndPutBackIsWatchedAgain() throws Exception {
        try (SourceWatch watch = watch()) {
            Folders.delete(root.resolve("content"));
            until(watch, root.resolve("content"));
            Files.createDirectories(pictures);
            until(watch, root.resolve("content"));

            Path saved = Files.writeString(pictures.resolve("herna.svg"), "<svg></svg>");
            until(watch, saved);
        }
    }

    @Test
    void templatesOfItsOwnThatASiteDidNotHaveAreWatched() throws Exception {
        try (SourceWatch watch = watch()) {
            Path layout = Files.createDirectories(root.resolve("templates/layout"));
            until(watch, root.resolve("templates"));

            Path saved = Files.writeString(layout.resolve("base.ftlh"), "<!doctype html>");
            until(watch, saved);
        }
    }

    @Test
    void whatLiesBesideThePartsOfASiteIsNobodysBusiness() throws Exception {
        try (SourceWatch watch = watch()) {
            Files.writeString(root.resolve("README.md"), "…");
            Files.createDirectory(root.resolve("target"));
            Path saved = Files.writeString(pictures.resolve("herna.svg"), "<svg></svg>");

            assertThat(watch.await().orElseThrow().paths()).containsExactly(saved);
        }
    }

    private SourceWatch watch() throws IOException {
        return SourceWatch.of(SiteFolder.of(root));
    }

    /** Waits until a change at a path was seen. */
    private static void until(SourceWatch watch, Path path) throws IOException, InterruptedException {
        Changes seen = watch.await().orElseThrow();
        while (!seen.paths().contains(path)) {
            seen = watch.await().orElseThrow();
        }
        assertThat(seen.paths()).contains(path);
    }
}
