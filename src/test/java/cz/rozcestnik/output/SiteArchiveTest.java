package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {
    private static final List<Output> FILES = List.of(output("index.html", "Dům"), output("cs/příloha.txt", "č"), output("a.css", ""));

    @TempDir
    private Path folder;

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void publish(Path zip, List<Output> files) throws IOException {
        try (Publishing publishing = Publishing.into(zip.getParent())) {
            UnfinishedArchive archive = publishing.archive(zip, Optional.empty());
            for (Output file : files) {
                archive.add(file, false);
            }
            archive.finish();
            publishing.finish();
        }
    }

    @Test
    void allFilesComeBackInTheOrderOfTheirPaths() throws IOException {
        Path zip = folder.resolve("target/site.zip");
        publish(zip, FILES);

        List<String> found = new ArrayList<>();
        try (ZipFile archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream bytes = archive.getInputStream(entry)) {
                    found.add(entry.getName() + "=" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(found).containsExactly("a.css=", "cs/příloha.txt=č", "index.html=Dům");
        assertThat(zip.getParent()).isDirectoryNotContaining(file -> !file.equals(zip) && !file.endsWith(PublishingLock.NAME));
    }

    @Test
    void theSameFilesGiveTheSameBytesInAnyOrderAndTimeZone() throws IOException {
        Path zip = folder.resolve("site.zip");
        Path again = folder.resolve("again.zip");
        TimeZone here = TimeZone.getDefault();
        publish(zip, FILES);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            publish(again, List.of(FILES.get(2), FILES.get(0), FILES.get(1)));
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(Files.mismatch(zip, again)).isEqualTo(-1);
    }

    @Test
    void moreFilesThanAnOldArchiveCanCountComeBackToo() throws IOException {
        Path zip = folder.resolve("many.zip");
        publish(zip, IntStream.range(0, 70_000).mapToObj(number -> output("f" + number, "x".repeat(number % 50))).toList());

        try (ZipFile archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
                InputStream bytes = archive.getInputStream(archive.getEntry("f69999"))) {
            assertThat(archive.size()).isEqualTo(70_000);
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("x".repeat(49));
        }
    }
}
