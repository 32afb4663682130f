package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final String CZECH = "Příliš žluťoučký kůň";

    @TempDir
    private Path site;

    @Test
    void contentAndTemplatesInOldCharsetsAreReadRight() throws IOException {
        write("jbake.properties", "render.encoding=windows-1250\ntemplate.encoding=ISO-8859-2\n", StandardCharsets.UTF_8);
        write("content/service/a.cs.md", CZECH, Charset.forName("windows-1250"));
        write("templates/service/page.ftlh", CZECH, Charset.forName("ISO-8859-2"));

        SourceTree tree = read().value();

        assertThat(text(tree.content().get("service/a.cs.md"))).isEqualTo(CZECH);
        assertThat(text(tree.templates().get("service/page.ftlh"))).isEqualTo(CZECH);
    }

    @Test
    void filesThatAreNoTextKeepTheirBytes() throws IOException {
        write("jbake.properties", "render.encoding=windows-1250\n", StandardCharsets.UTF_8);
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xe1};
        Files.createDirectories(site.resolve("content/service/a"));
        Files.write(site.resolve("content/service/a/map.png"), bytes);

        assertThat(read().value().content().get("service/a/map.png").bytes()).isEqualTo(bytes);
    }

    @Test
    void bytesThatAreNotOfTheCharsetAreAProblem() throws IOException {
        write("jbake.properties", "render.encoding=US-ASCII\n", StandardCharsets.UTF_8);
        write("content/service/a.cs.md", CZECH, StandardCharsets.UTF_8);

        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_IN_CHARSET);
    }

    @Test
    void folderWithAnIgnoreMarkerIsLeftOutWithAllThatIsInIt() throws IOException {
        write("content/service/a.cs.md", "a", StandardCharsets.UTF_8);
        write("content/drafts/.jbakeignore", "", StandardCharsets.UTF_8);
        write("content/drafts/b.cs.md", "b", StandardCharsets.UTF_8);
        write("content/drafts/deep/c.cs.md", "c", StandardCharsets.UTF_8);

        assertThat(read().value().content()).containsOnlyKeys("service/a.cs.md");
    }

    @Test
    void theMarkersNameIsTheOneOfJbakeProperties() throws IOException {
        write("jbake.properties", "ignore.file=vynechat.txt\n", StandardCharsets.UTF_8);
        write("content/service/a.cs.md", "a", StandardCharsets.UTF_8);
        write("content/drafts/vynechat.txt", "", StandardCharsets.UTF_8);
        write("content/drafts/b.cs.md", "b", StandardCharsets.UTF_8);

        assertThat(read().value().content()).containsOnlyKeys("service/a.cs.md");
    }

    private Outcome<SourceTree> read() throws IOException {
        JBakeSettings settings = JBakeSettings.read(site).value();
        return SourceRules.apply(settings, TreeReader.read(settings.folder()).value());
    }

    private void write(String path, String text, Charset charset) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
