package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        for (String name : new String[] {".DS_Store", "kun.cs.md~", "Thumbs.db", ".git/config"}) {
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

    @Test
    void a_folder_without_content_is_told() throws IOException {
        assertThat(TreeReader.read(SiteFolder.of(site)).problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_CONTENT);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }
}
