package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose files are written while others are made. */
class UnfinishedSiteTest {
    @TempDir
    private Path folder;
    private Path place;
    private Path zip;

    @BeforeEach
    void nameThePlaces() {
        place = folder.resolve("site");
        zip = folder.resolve("site.zip");
    }

    @Test
    void a_file_that_is_kept_is_on_the_disk_and_not_in_place() throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            Output kept = begun(publishing).keep(output("cs/a.html", "Vítejte"));

            assertThat(kept.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Vítejte");
            assertThat(kept.isSame(output("cs/a.html", "Vítejte"))).isTrue();
            assertThat(written()).containsExactly("a.html");
            assertThat(place).doesNotExist();
        }
    }

    @Test
    void what_was_kept_and_what_comes_at_the_end_are_in_place_together() throws IOException {
        publish("one");
        Files.createLink(folder.resolve("before"), place.resolve("same.html"));

        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            Output early = site.keep(output("page.html", "two"));
            Output same = site.keep(output("same.html", "same"));

            assertThat(site.add(List.of(output("late.html", "two"), early, same))).isEqualTo(2);
            site.pack();
            assertThat(place.resolve("page.html")).hasContent("one");
            publishing.finish();
        }
        assertThat(place.resolve("page.html")).hasContent("two");
        assertThat(place.resolve("late.html")).hasContent("two");
        assertThat(Files.isSameFile(place.resolve("same.html"), folder.resolve("before"))).isTrue();
        assertThat(beside()).containsExactlyInAnyOrder("site", "site.zip", "before", PublishingLock.NAME);
    }

    @Test
    void the_archive_is_the_same_whatever_order_files_came_in() throws IOException {
        publish("one");
        byte[] before = Files.readAllBytes(zip);
        Files.delete(zip);

        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            List<Output> files = files("one");
            site.add(IntStream.of(2, 0, 1).mapToObj(files::get).map(site::keep).toList());
            site.pack();
            publishing.finish();
        }
        assertThat(zip).hasBinaryContent(before);
    }

    @Test
    void a_site_that_is_given_up_leaves_the_old_one_and_nothing_beside_it() throws IOException {
        publish("one");
        try (Publishing publishing = Publishing.into(folder)) {
            begun(publishing).keep(output("page.html", "two"));
        }

        assertThat(place.resolve("page.html")).hasContent("one");
        assertThat(beside()).containsExactlyInAnyOrder("site", "site.zip", PublishingLock.NAME);
    }

    @RepeatedTest(20)
    void whoever_is_still_writing_when_it_is_given_up_leaves_nothing_either() throws Exception {
        CountDownLatch writes = new CountDownLatch(1);
        CompletableFuture<Void> writer;
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            writer = CompletableFuture.runAsync(() -> {
                for (int number = 0;; number++) {
                    site.keep(output("folder" + number + "/page.html", "two"));
                    writes.countDown();
                }
            });
            writes.await();
        }

        assertThatThrownBy(writer::join).hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(beside()).isEmpty();
    }

    @Test
    void a_file_that_the_disk_refuses_is_told_at_once() throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            site.keep(output("cs", "A"));

            assertThatThrownBy(() -> site.keep(output("cs/page.html", "B"))).isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
        assertThat(beside()).isEmpty();
    }

    @Test
    void a_file_that_belongs_to_no_site_stops_it() throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            Output page = site.keep(output("page.html", "A"));
            site.keep(output("stray.html", "B"));

            assertThatThrownBy(() -> site.add(List.of(page))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void of_two_files_of_one_path_neither_stops_the_one_who_tells_of_both() throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);

            assertThat(site.keep(output("page.html", "A")).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("A");
            assertThat(site.keep(output("page.html", "B")).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("B");
        }
    }

    private void publish(String text) throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = begun(publishing);
            site.add(files(text));
            site.pack();
            publishing.finish();
        }
    }

    private UnfinishedSite begun(Publishing publishing) throws IOException {
        return publishing.site(place, zip, path -> true, LeftFiles.NONE, false);
    }

    private static List<Output> files(String text) {
        return List.of(output("page.html", text), output("same.html", "same"), output("cs/long.html", text.repeat(500)));
    }

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> written() throws IOException {
        return Folders.files(folder).stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).toList();
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
