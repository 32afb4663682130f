package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cz.rozcestnik.source.FileStamp;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A last site on a disk from which nothing can be linked, since it is another one. */
class LastFolderTest {
    private static final Path OTHER_DISK = Path.of("/dev/shm");
    private static final Output PAGE = output("a.html", "Přijďte.");
    private static final Output LATER = output("a.html", "Přijďte!");
    @TempDir
    private Path folder;
    private Path place;
    private LeftFiles left;

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void putsThePageOnAnotherDisk() throws IOException {
        assumeThat(OTHER_DISK).isDirectory();
        assumeThat(Files.getFileStore(OTHER_DISK)).isNotEqualTo(Files.getFileStore(folder));
        place = Files.createTempDirectory(OTHER_DISK, "last-folder");
        Files.write(place.resolve(SiteWriter.MARK), new byte[0]);
        Path page = Files.write(place.resolve(PAGE.path()), PAGE.bytes());
        left = new LeftFiles(Map.of(PAGE.path(), new LeftFile(PAGE.length(), PAGE.checksum(), FileStamp.of(page))));
    }

    @AfterEach
    void tidiesUp() {
        if (place != null) {
            Folders.delete(place);
        }
    }

    @Test
    void aFileThatStandsIsCopied() throws IOException {
        try (Workshop workshop = Workshop.beside(folder.resolve("site"))) {
            UnfinishedFolder next = new UnfinishedFolder(workshop, place, left);

            assertThat(next.addStanding(PAGE.path()).orElseThrow().bytes()).isEqualTo(PAGE.bytes());
            assertThat(next.stays(PAGE)).as("the same file").isFalse();
            assertThat(next.written()).isZero();
        }
    }

    @Test
    void oneThatDoesNotStandIsNot() throws IOException {
        Files.write(place.resolve(PAGE.path()), LATER.bytes());
        try (Workshop workshop = Workshop.beside(folder.resolve("site"))) {
            UnfinishedFolder next = new UnfinishedFolder(workshop, place, left);

            assertThat(next.addStanding(PAGE.path())).isEmpty();
        }
    }

    @Test
    void aFileThatWasMadeIsWritten() throws IOException {
        try (Workshop workshop = Workshop.beside(folder.resolve("site"))) {
            UnfinishedFolder next = new UnfinishedFolder(workshop, place, left);

            assertThat(next.add(PAGE).bytes()).isEqualTo(PAGE.bytes());
            assertThat(next.left().find(PAGE.path()).orElseThrow().stamp()).isEqualTo(FileStamp.of(workshop.unfinished().resolve(PAGE.path())));
        }
        assertThat(place.resolve(PAGE.path())).hasBinaryContent(PAGE.bytes());
    }
}
