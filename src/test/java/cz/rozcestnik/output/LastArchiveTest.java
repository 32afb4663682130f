package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastArchiveTest {
    private static final int MORE_THAN_OLD_ARCHIVES_HOLD = 65_600;
    private static final Output STAYS = output("cs/a.html", "Přijďte. ".repeat(50));
    private static final Output SHORT = output("b.txt", "č");
    private static final Output CHANGES = output("cs/c.html", "Dnes. ".repeat(50));
    private static final Output CHANGED = output("cs/c.html", "Jindy. ".repeat(50));
    private static final Output NEW = output("cs/d.html", "Nově. ".repeat(50));
    @TempDir
    private Path folder;
    private LeftFiles left = LeftFiles.NONE;

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip() {
        return folder.resolve("site.zip");
    }

    private void publish(boolean alike, Output... files) throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = publishing.site(folder.resolve("site"), zip(), path -> true, left, alike);
            site.add(List.of(files));
            site.pack();
            left = site.left();
            publishing.finish();
        }
    }

    /** An archive of the same files, in which nothing is packed: it can be told from one that was packed anew. */
    private void unpack(Output... files) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(zip())) {
            ZipWriter zip = new ZipWriter(bytes);
            for (Output file : files) {
                zip.add(new ZipWriter.Entry(file.path(), false, file.checksum().crc32(), file.length(), file.length()), file.bytes());
            }
            zip.finish();
        }
    }

    private Packed packed(Output file) throws IOException {
        try (LastArchive archive = LastArchive.open(zip())) {
            return packed(archive, file);
        }
    }

    private static Packed packed(LastArchive archive, Output file) throws IOException {
        LastArchive.Piece piece = archive.find(file).orElseThrow();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        archive.copy(piece.end() - piece.entry().packed(), piece.end(), Channels.newChannel(data));
        return new Packed(data.toByteArray(), piece.entry().deflated(), piece.entry().length());
    }

    @Test
    void allThatWasPackedIsFoundAsItWas() throws IOException {
        publish(false, STAYS, SHORT, CHANGES);

        for (Output file : List.of(STAYS, SHORT, CHANGES)) {
            Packed packed = packed(file);
            assertThat(packed.bytes()).isEqualTo(file.bytes());
            assertThat(packed.deflated()).isEqualTo(Packed.of(file.bytes()).deflated());
            assertThat(packed.data()).isEqualTo(Packed.of(file.bytes()).data());
        }
        assertThat(packed(STAYS).deflated()).isTrue();
        assertThat(packed(SHORT).deflated()).isFalse();
    }

    @Test
    void aFileOfOtherBytesOrAnotherPathIsNotFound() throws IOException {
        publish(false, STAYS, SHORT, CHANGES);

        try (LastArchive archive = LastArchive.open(zip())) {
            assertThat(archive.find(CHANGED)).isEmpty();
            assertThat(archive.find(NEW)).isEmpty();
        }
    }

    @Test
    void anArchiveAfterAnotherIsTheOneThatIsMadeAnew() throws IOException {
        publish(false, STAYS, SHORT, CHANGES);
        publish(true, STAYS, CHANGED, NEW);
        byte[] after = Files.readAllBytes(zip());
        publish(false, STAYS, CHANGED, NEW);

        assertThat(after).isEqualTo(Files.readAllBytes(zip()));
    }

    @Test
    void ofManyFilesAnyMayStayChangeComeOrGo() throws IOException {
        Random random = new Random(20261122);
        for (int round = 0; round < 20; round++) {
            publish(false, some(random));
            Output[] next = some(random);
            publish(true, next);
            byte[] after = Files.readAllBytes(zip());
            publish(false, next);

            assertThat(after).as("round " + round).isEqualTo(Files.readAllBytes(zip()));
        }
    }

    private static Output[] some(Random random) {
        return IntStream.range(0, 60).filter(i -> random.nextInt(10) > 0)
                .mapToObj(i -> output("cs/" + i, ("Přijďte. " + (random.nextInt(6) > 0)).repeat(i))).toArray(Output[]::new);
    }

    @Test
    void anArchiveThatIsCutOffWhileItIsCopiedStopsTheBuild() throws IOException {
        publish(false, STAYS, SHORT);
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = publishing.site(folder.resolve("site"), zip(), path -> true, left, true);
            site.add(List.of(STAYS, SHORT));
            Files.write(zip(), new byte[10]);

            assertThatThrownBy(site::pack).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void onlyWhatStaysIsTakenAsItIsAndOnlyWhereSiteAndArchiveAreAlike() throws IOException {
        publish(false, STAYS, CHANGES);
        unpack(STAYS, CHANGES);
        publish(true, STAYS, CHANGED);
        assertThat(packed(STAYS).deflated()).isFalse();
        assertThat(packed(CHANGED).deflated()).isTrue();

        publish(false, STAYS, CHANGED);
        assertThat(packed(STAYS).deflated()).isTrue();
    }

    /** A page somebody has changed is written anew, and so packed anew. */
    @Test
    void whatTheSiteHasNotIsNotTakenFromTheArchive() throws IOException {
        publish(false, STAYS, CHANGES);
        unpack(STAYS, CHANGES);
        Files.writeString(folder.resolve("site").resolve(STAYS.path()), "jinak");
        publish(true, STAYS, CHANGES);

        assertThat(packed(STAYS).deflated()).isTrue();
        assertThat(packed(CHANGES).deflated()).isFalse();
    }

    @Test
    void anArchiveOfVeryManyFilesIsReadToo() throws IOException {
        Output[] files = IntStream.range(0, MORE_THAN_OLD_ARCHIVES_HOLD).mapToObj(i -> output("f" + i, "" + i)).toArray(Output[]::new);
        unpack(files);

        try (LastArchive archive = LastArchive.open(zip())) {
            for (Output file : List.of(files[0], files[MORE_THAN_OLD_ARCHIVES_HOLD - 1])) {
                assertThat(packed(archive, file).bytes()).isEqualTo(file.bytes());
            }
        }
    }
}
