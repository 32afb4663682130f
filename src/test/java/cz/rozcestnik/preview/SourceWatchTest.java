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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"content/service/klid, content/service/pokoj, content/service/pokoj/herna.svg",
        "content/service, content/story, content/story/klid/herna.svg"})
    void aFileInAFolderThatWasRenamedOrWhoseParentWasIsSeenUnderItsNewName(String before, String now, String file) throws Exception {
        try (SourceWatch watch = watch()) {
            Path renamed = root.resolve(now);
            Files.move(root.resolve(before), renamed);
            until(watch, renamed);

            Path saved = Files.writeString(root.resolve(file), "<svg></svg>");
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

    @ParameterizedTest
    @ValueSource(strings = {"src/content", "src"})
    void contentThatLiesDeeperAndWasDeletedAndPutBackIsWatchedAgain(String deleted) throws Exception {
        Path content = root.resolve("src/content");
        Files.createDirectories(content.resolve("page"));
        SiteFolder usual = SiteFolder.of(root);
        try (SourceWatch watch = SourceWatch.of(new SiteFolder(usual.root(), content, usual.templates(), usual.assets()))) {
            Folders.delete(root.resolve(deleted));
            until(watch, content);
            Files.createDirectories(content.resolve("page"));
            until(watch, content);

            Path saved = Files.writeString(content.resolve("page/vitejte.cs.md"), "…");
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
