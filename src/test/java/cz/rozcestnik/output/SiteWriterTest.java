package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    @Test
    void outputs_become_files_in_their_folders() throws IOException {
        assertThat(publish(output("index.html", "Vítejte"), output("cs/sluzby/a.html", "A"))).isEqualTo(2);

        assertThat(site.resolve("index.html")).hasContent("Vítejte");
        assertThat(site.resolve("cs/sluzby/a.html")).hasContent("A");
    }

    @Test
    void a_file_whose_bytes_stay_is_the_same_file_and_is_not_written_again() throws IOException {
        publish(output("same.html", "A"), output("other.html", "B"));
        Path before = Files.createLink(folder.resolve("before"), site.resolve("same.html"));

        assertThat(publish(output("same.html", "A"), output("other.html", "C"))).isEqualTo(1);

        assertThat(Files.isSameFile(before, site.resolve("same.html"))).isTrue();
        assertThat(site.resolve("other.html")).hasContent("C");
    }

    @Test
    void a_file_that_is_no_longer_an_output_is_gone() throws IOException {
        publish(output("a/b.html", "A"), output("c.html", "B"));
        publish(output("c.html", "B"));

        assertThat(site.resolve("a")).doesNotExist();
    }

    @Test
    void nothing_is_left_beside_the_site() throws IOException {
        publish(output("a.html", "A"));
        publish(output("a.html", "B"));

        assertThat(beside()).containsExactly("site");
    }

    @RepeatedTest(20)
    void a_file_that_cannot_be_written_among_many_leaves_nothing_beside_the_site() throws IOException {
        Output[] many = IntStream.range(0, 1000).mapToObj(number -> output(number % 500 + ".html", "A")).toArray(Output[]::new);

        assertThatThrownBy(() -> publish(many)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(beside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.html", "a/../../outside.html", "/tmp/outside.html", "", ".", "a/.."})
    void no_path_leads_out_of_the_folder(String path) throws IOException {
        publish(output("a.html", "A"));
        Map<String, String> good = Folders.fingerprints(site);

        assertThatIOException().isThrownBy(() -> publish(output("a.html", "B"), output(path, "C")))
                .withMessage("Not inside the site: " + path);

        assertThat(Folders.fingerprints(site)).isEqualTo(good);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_file_where_a_folder_should_be_stops_it_in_the_middle_and_leaves_the_old_site() throws IOException {
        publish(output("a.html", "A"));
        Map<String, String> good = Folders.fingerprints(site);

        assertThatIOException().isThrownBy(() -> publish(output("a.html", "B"), output("cs", "C"), output("cs/b.html", "D")));

        assertThat(Folders.fingerprints(site)).isEqualTo(good);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void two_outputs_of_one_path_stop_it_and_never_change_the_old_site_through_a_link() throws IOException {
        publish(output("a.html", "A"));
        Map<String, String> good = Folders.fingerprints(site);

        assertThatIOException().isThrownBy(() -> publish(output("a.html", "A"), output("a.html", "B")));
        assertThatIOException().isThrownBy(() -> publish(output("b.html", "A"), output("b.html", "B")));

        assertThat(Folders.fingerprints(site)).isEqualTo(good);
    }

    @Test
    void what_a_build_that_was_killed_left_behind_is_swept_away() throws IOException {
        publish(output("a.html", "A"));
        Path left = Files.createDirectories(folder.resolve(".site.rozcestnik-next/cs"));
        Files.writeString(left.resolve("half.html"), "<p");
        Files.setLastModifiedTime(left.getParent(), FileTime.from(Instant.parse("2026-01-01T08:00:00Z")));

        publish(output("a.html", "B"));

        assertThat(Folders.fingerprints(site)).hasSize(2).containsKey("a.html");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_site_that_a_killed_build_moved_aside_and_never_replaced_is_put_back_as_it_was() throws IOException {
        publish(output("a.html", "A"), output("cs/b.html", "B"));
        Map<String, String> good = Folders.fingerprints(site);
        Path left = Files.createDirectories(folder.resolve(".site.rozcestnik-1234567"));
        Files.createFile(left.resolve("alive"));
        Files.writeString(Files.createDirectory(left.resolve("unfinished")).resolve("a.html"), "<p");
        Files.move(site, left.resolve("last-001"));

        SiteWriter.recover(site);

        assertThat(Folders.fingerprints(site)).isEqualTo(good);
        assertThat(beside()).containsExactly("site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.next", "site.last", "site.old"})
    void folders_of_other_people_beside_the_site_stay(String name) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("letter.txt"), "…");
        publish(output("a.html", "A"));
        publish(output("a.html", "B"));

        assertThat(folder.resolve(name).resolve("letter.txt")).exists();
    }

    @Test
    void a_folder_or_file_that_no_build_made_is_not_replaced() throws IOException {
        Files.writeString(Files.createDirectory(site).resolve("letter.txt"), "…");
        assertThatThrownBy(() -> publish(output("a.html", "A"))).isInstanceOf(ForeignFolderException.class).hasMessage(site.toString());

        Path file = Files.writeString(folder.resolve("file"), "…");
        assertThatThrownBy(() -> SiteWriter.publish(file, List.of())).isInstanceOf(ForeignFolderException.class);
        assertThat(file).hasContent("…");
    }

    @Test
    void a_link_in_the_place_is_not_replaced_and_stays_with_what_it_leads_to() throws IOException {
        Path docroot = folder.resolve("www");
        SiteWriter.publish(docroot, List.of(output("a.html", "A")));
        Files.createSymbolicLink(site, docroot);

        assertThatThrownBy(() -> publish(output("a.html", "B"))).isInstanceOf(LinkedFolderException.class).hasMessage(site.toString());

        assertThat(site).isSymbolicLink();
        assertThat(docroot.resolve("a.html")).hasContent("A");
    }

    @Test
    void an_empty_folder_is_taken() throws IOException {
        Files.createDirectory(site);
        publish(output("a.html", "A"));

        assertThat(site.resolve("a.html")).exists();
    }

    @Test
    void links_inside_the_old_site_are_removed_and_not_followed() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "…");
        publish(output("a.html", "A"));
        Files.createSymbolicLink(site.resolve("linked"), letters);

        publish(output("a.html", "B"));

        assertThat(letters.resolve("letter.txt")).exists();
        assertThat(site.resolve("linked")).doesNotExist();
    }

    private int publish(Output... outputs) throws IOException {
        return SiteWriter.publish(site, List.of(outputs));
    }

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> beside() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
