package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFilesTest {
    private static final Output PAGE = output("cs/služby/a.html", "Přijďte.");
    private static final Output TWIN = output("cs/služby/a.html", "Přijďte!");
    private static final Output STYLE = output("site.css", "p {}");
    @TempDir
    private Path folder;
    private Path place;
    private LeftFiles left = LeftFiles.NONE;

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void publishesASite() throws IOException {
        place = folder.resolve("site");
        publish(PAGE, STYLE);
    }

    private void publish(Output... files) throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            site.add(List.of(files));
            site.pack();
            left = site.left();
            publishing.finish();
        }
    }

    private UnfinishedSite begun(Publishing publishing) throws IOException {
        return publishing.site(place, folder.resolve("site.zip"), path -> true, left, Files.exists(folder.resolve("site.zip")));
    }

    private Path page() {
        return place.resolve(PAGE.path());
    }

    private LeftFiles written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        left.write(new DataOutputStream(bytes));
        return LeftFiles.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void whatIsWrittenIsKnownToTheNextBuild() throws IOException {
        LeftFiles read = written();

        assertThat(read.find(PAGE.path())).isEqualTo(left.find(PAGE.path())).isPresent();
        assertThat(read.find("cs/none.html")).isEmpty();
        assertThat(read.standIn(place)).isTrue();
    }

    @Test
    void aFolderStandsUntilSomebodyTouchesAFileInIt() throws IOException {
        assertThat(left.standIn(place)).isTrue();

        Files.writeString(page(), "Přijďte!");

        assertThat(left.standIn(place)).isFalse();
    }

    @Test
    void aFolderWithAnotherFileOrOneLessDoesNotStandNorOneWithAnEmptyFolder() throws IOException {
        Path more = Files.writeString(place.resolve("cs/.hidden"), "");
        assertThat(left.standIn(place)).isFalse();
        Files.delete(more);
        assertThat(left.standIn(place)).isTrue();

        Path empty = Files.createDirectory(place.resolve("empty"));
        assertThat(left.standIn(place)).isFalse();
        Files.delete(empty);

        Files.delete(page());
        assertThat(left.standIn(place)).isFalse();
        assertThat(left.standIn(folder.resolve("none"))).isFalse();
        assertThat(left.standIn(place.resolve("site.css"))).isFalse();
    }

    @Test
    void aFolderThatLacksAFileDoesNotStandWhereNoneIsLeftEmptyEither() throws IOException {
        Files.delete(place.resolve("site.css"));

        assertThat(left.standIn(place)).isFalse();
    }

    @Test
    void aFileThatStandsIsLinkedAndItsBytesAreKnown() throws IOException {
        Files.createLink(folder.resolve("before"), page());
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            Output stands = site.standing(PAGE.path()).orElseThrow();

            assertThat(stands.isSame(PAGE)).isTrue();
            assertThat(stands.bytes()).isEqualTo(PAGE.bytes());
            assertThat(site.add(List.of(stands, STYLE))).isZero();
            site.pack();
            publishing.finish();
        }
        assertThat(Files.isSameFile(page(), folder.resolve("before"))).isTrue();
    }

    @Test
    void aSiteOfWhichAllStandsHasTheArchiveOfOneThatIsMadeAnew() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("site.zip"));
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            site.add(List.of(site.standing(PAGE.path()).orElseThrow(), site.standing(STYLE.path()).orElseThrow()));
            site.pack();
            publishing.finish();
        }
        assertThat(folder.resolve("site.zip")).hasBinaryContent(before);
        assertThat(left.standIn(place)).as("but for its mark").isFalse();
        assertThat(page()).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void aFileThatIsAsLongAsBeforeIsWrittenWhereItIsAnother() throws IOException {
        publish(TWIN, STYLE);

        assertThat(page()).hasBinaryContent(TWIN.bytes());
        assertThat(TWIN.length()).isEqualTo(PAGE.length());
        assertThat(left.standIn(place)).isTrue();
    }

    @Test
    void aFileInWhichSomebodyWroteAsManyBytesDoesNotStandAndIsWrittenAnew() throws IOException {
        Files.write(page(), TWIN.bytes());
        try (Publishing publishing = Publishing.into(folder)) {
            assertThat(begun(publishing).standing(PAGE.path())).isEmpty();
        }
        assertThat(page()).hasBinaryContent(TWIN.bytes());

        publish(PAGE, STYLE);
        assertThat(page()).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void anotherFileAsLongAndAsOldDoesNotStandEither() throws IOException {
        FileTime before = Files.getLastModifiedTime(page());
        Path other = Files.write(folder.resolve("other"), TWIN.bytes());
        Files.move(other, page(), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(page(), before);

        publish(PAGE, STYLE);

        assertThat(page()).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void aFileThatWasOnlyTouchedStandsSinceItsBytesAreThose() throws IOException {
        Files.setLastModifiedTime(page(), FileTime.fromMillis(1_000_000));
        try (Publishing publishing = Publishing.into(folder)) {
            assertThat(begun(publishing).standing(PAGE.path()).orElseThrow().bytes()).isEqualTo(PAGE.bytes());
        }
    }

    @Test
    void ofAFileThatIsGoneOrWasNeverThereNothingStands() throws IOException {
        Files.delete(page());
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);

            assertThat(site.standing(PAGE.path())).isEmpty();
            assertThat(site.standing("cs/none.html")).isEmpty();
            assertThat(site.keep(PAGE).bytes()).isEqualTo(PAGE.bytes());
            assertThat(site.standing(PAGE.path())).isEmpty();
        }
    }

    /** As two builds at once do, of which the other was faster. */
    @Test
    void aFileOfAnotherSiteThatCameIntoThePlaceMeanwhileDoesNotStand() throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            SiteWriter.publish(place, List.of(TWIN, STYLE));

            assertThat(site.standing(PAGE.path())).isEmpty();
            assertThat(site.standing(STYLE.path()).orElseThrow().bytes()).isEqualTo(STYLE.bytes());
            assertThat(site.keep(PAGE).bytes()).isEqualTo(PAGE.bytes());
        }
        assertThat(page()).hasBinaryContent(TWIN.bytes());
    }

    @Test
    void whatIsKnownOfAnotherFolderHelpsNobody() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy/site/cs/služby"));
        Files.write(copy.resolve("a.html"), TWIN.bytes());
        Files.write(folder.resolve("copy/site/.rozcestnik"), new byte[0]);
        place = folder.resolve("copy/site");

        publish(PAGE);

        assertThat(page()).hasBinaryContent(PAGE.bytes());
    }
}
