package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a few changed files make of a folder that was read, and when only a look at all of it tells. */
class ChangedContentTest {
    @TempDir
    private Path root;
    private Path file;
    private SortedMap<String, SourceFile> read;

    @BeforeEach
    void makeTheSite() throws IOException {
        file = root.resolve("content/service/klid.cs.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "nový");
        read = new TreeMap<>();
        read.put("service/klid.cs.md", new SourceFile("content/service/klid.cs.md", "starý".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatWasWrittenIsAsItIsNow() throws IOException {
        ChangedContent changed = ChangedContent.read(SiteFolder.of(root), read, List.of(file)).orElseThrow();

        assertThat(changed.in(read).get("service/klid.cs.md").bytes()).isEqualTo("nový".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void contentThatWasMovedAwayAsAWholeNeedsALookAtAll() throws IOException {
        Files.move(root.resolve("content"), root.resolve("elsewhere"));

        assertThat(ChangedContent.read(SiteFolder.of(root), read, List.of(root.resolve("content")))).isEmpty();
    }
}
