package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
    @TempDir
    private Path site;

    @Test
    void files_are_known_by_their_paths_inside_their_folders() throws IOException {
        write("content/note/kun.cs.md", "Kůň");
        write("assets/icons/kun.svg", "<svg/>");

        SourceTree tree = TreeReader.read(SiteFolder.of(site)).value();

        assertThat(tree.content()).containsOnlyKeys("note/kun.cs.md");
        assertThat(tree.content().get("note/kun.cs.md").path()).isEqualTo("content/note/kun.cs.md");
        assertThat(tree.assets()).containsKey("icons/kun.svg");
    }

    @Test
    void templates_of_the_site_take_the_place_of_those_of_the_program() throws IOException {
        write("content/note/kun.cs.md", "Kůň");
        write("templates/layout/record.ftlh", "vlastní");

        SourceTree tree = TreeReader.read(SiteFolder.of(site)).value();

        assertThat(tree.templates().get("layout/record.ftlh").text().value().text()).isEqualTo("vlastní");
        assertThat(tree.templates()).containsKeys("layout/list.ftlh", "words/cs.properties");
    }

    @Test
    void hidden_files_and_those_that_editors_leave_behind_are_passed_over() throws IOException {
        for (String name : new String[] {".DS_Store", "kun.cs.md~", "#kun.cs.md#", "Thumbs.db", "desktop.ini", ".git/config"}) {
            write("content/note/" + name, "…");
        }
        write("content/note/kun.cs.md", "Kůň");

        assertThat(TreeReader.read(SiteFolder.of(site)).value().content()).containsOnlyKeys("note/kun.cs.md");
    }

    @Test
    void links_to_files_and_folders_elsewhere_are_refused_and_not_read() throws IOException {
        Path secret = Files.createTempDirectory(site, "secret");
        Files.writeString(secret.resolve("a.cs.md"), "tajné");
        write("content/note/kun.cs.md", "Kůň");
        Files.createSymbolicLink(site.resolve("content/note/a.cs.md"), secret.resolve("a.cs.md"));
        Files.createSymbolicLink(site.resolve("content/linked"), secret);

        Outcome<SourceTree> tree = TreeReader.read(SiteFolder.of(site));

        assertThat(tree.problems()).extracting(problem -> problem.code() + " " + problem.place().file())
                .containsExactlyInAnyOrder("SYMBOLIC_LINK content/note/a.cs.md", "SYMBOLIC_LINK content/linked");
        assertThat(tree.value().content()).containsOnlyKeys("note/kun.cs.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates", "assets"})
    void a_link_in_place_of_a_whole_part_is_refused_and_nothing_of_it_is_read(String part) throws IOException {
        write("secret/id.txt", "tajné");
        for (String other : List.of("content", "templates", "assets")) {
            if (other.equals(part)) {
                Files.createSymbolicLink(site.resolve(other), site.resolve("secret"));
            } else {
                write(other + "/note/kun.cs.md", "Kůň");
            }
        }

        assertRefused(TreeReader.read(SiteFolder.of(site)), part);
    }

    @Test
    void a_link_in_place_of_a_folder_around_a_part_is_refused_and_nothing_of_it_is_read() throws IOException {
        write("secret/assets/id.txt", "tajné");
        write("content/note/kun.cs.md", "Kůň");
        Files.createSymbolicLink(site.resolve("src"), site.resolve("secret"));
        SiteFolder usual = SiteFolder.of(site);

        assertRefused(TreeReader.read(new SiteFolder(usual.root(), usual.content(), usual.templates(), usual.root().resolve("src/assets"))), "src");
    }

    @Test
    void a_link_to_the_whole_site_is_followed() throws IOException {
        write("site/content/note/kun.cs.md", "Kůň");
        Path link = Files.createSymbolicLink(site.resolve("link"), site.resolve("site"));

        Outcome<SourceTree> tree = TreeReader.read(SiteFolder.of(link));

        assertThat(tree.problems()).isEmpty();
        assertThat(tree.value().content()).containsOnlyKeys("note/kun.cs.md");
    }

    private static void assertRefused(Outcome<SourceTree> tree, String link) {
        assertThat(tree.problems()).extracting(problem -> problem.code() + " " + problem.place().file()).containsExactly("SYMBOLIC_LINK " + link);
        assertThat(List.of(tree.value().content(), tree.value().templates(), tree.value().assets()))
                .allSatisfy(files -> assertThat(files).doesNotContainKey("id.txt"));
    }

    @Test
    void a_folder_without_content_is_told() throws IOException {
        assertThat(TreeReader.read(SiteFolder.of(site)).problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_CONTENT);
    }

    @Test
    void a_file_that_changes_while_others_are_read_is_read_again_with_all_of_them() throws IOException {
        write("content/note/a.cs.md", "old");
        write("content/note/b.cs.md", "old");

        SourceTree tree = TreeReader.read(SiteFolder.of(site), once(() -> {
            write("content/note/a.cs.md", "fresh");
            write("content/note/b.cs.md", "fresh");
        })).value();

        assertThat(tree.content().values()).extracting(file -> file.text().value().text()).containsExactly("fresh", "fresh");
    }

    @Test
    void a_file_that_comes_or_goes_while_others_are_read_does_so_for_all() throws IOException {
        write("content/note/a.cs.md", "…");
        write("content/note/b.cs.md", "…");

        SourceTree tree = TreeReader.read(SiteFolder.of(site), once(() -> {
            write("content/note/c.cs.md", "…");
            Files.delete(site.resolve("content/note/a.cs.md"));
            Files.delete(site.resolve("content/note/b.cs.md"));
        })).value();

        assertThat(tree.content()).containsOnlyKeys("note/c.cs.md");
    }

    @Test
    void a_link_that_takes_the_place_of_a_file_is_not_followed() throws IOException {
        write("secret.md", "tajné");
        write("content/note/a.cs.md", "…");

        Outcome<SourceTree> tree = TreeReader.read(SiteFolder.of(site), once(() -> {
            Files.delete(site.resolve("content/note/a.cs.md"));
            Files.createSymbolicLink(site.resolve("content/note/a.cs.md"), site.resolve("secret.md"));
        }));

        assertThat(tree.problems()).extracting(Problem::code).containsExactly(ProblemCode.SYMBOLIC_LINK);
        assertThat(tree.value().content()).isEmpty();
    }

    @Test
    void a_file_that_never_stays_the_same_is_told_by_its_path() throws IOException {
        write("content/note/a.cs.md", "…");
        AtomicInteger times = new AtomicInteger();

        assertThatThrownBy(() -> TreeReader.read(SiteFolder.of(site), (file, size) -> {
            write("content/note/a.cs.md", "…".repeat(times.incrementAndGet() + 1));
            return TreeReader.bytes(file, size);
        })).isInstanceOf(ChangedMeanwhileException.class)
                .extracting("file").isEqualTo(site.resolve("content/note/a.cs.md").toString());
        assertThat(times).hasValue(3);
    }

    @Test
    void a_disk_that_fails_is_told_as_it_is() throws IOException {
        write("content/note/a.cs.md", "…");

        assertThatThrownBy(() -> TreeReader.read(SiteFolder.of(site), (file, size) -> {
            throw new FileSystemException(file.toString(), null, "Input/output error");
        })).isExactlyInstanceOf(FileSystemException.class).hasMessageContaining("Input/output error");
    }

    private interface Change {
        void happen() throws IOException;
    }

    /** Reads files as usual, but something happens just before the first file is read. */
    private static TreeReader.Contents once(Change change) {
        AtomicBoolean happened = new AtomicBoolean();
        return (file, size) -> {
            if (happened.compareAndSet(false, true)) {
                change.happen();
            }
            return TreeReader.bytes(file, size);
        };
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }
}
