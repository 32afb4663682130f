package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalOvenTest {
    private static final SiteBuild BUILD = new SiteBuild(
            new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00")));

    @TempDir
    private Path site;

    @TempDir
    private Path jar;

    @BeforeEach
    void aSite() throws IOException {
        write("templates/note/type.yaml", """
                labels:
                  cs: { one: Poznámka, many: Poznámky }
                  en: { one: Note, many: Notes }
                section: { cs: poznamky, en: notes }
                fields:
                  title: { kind: text, label: { cs: Název, en: Title }, required: yes, translated: yes, role: title }
                """);
        write("content/site.yaml", """
                name: { cs: Zkouška, en: Test }
                tagline: { cs: Zkouška., en: A test. }
                host: https://www.example.org
                demo: { clock: "2026-11-21T08:00" }
                """);
        write("content/note/kun.cs.md", "---\ntitle: Žluťoučký kůň\n---\nVíce [o psovi](pes.cs.md).\n");
        write("content/note/pes.cs.md", "---\ntitle: Černý pes\n---\nHaf.\n");
    }

    @Test
    void whatThePipelineMakesIsPublished() throws IOException {
        Outcome<Baked> baked = bake();

        assertThat(baked.problems()).isEmpty();
        assertThat(baked.value().folder()).isEqualTo(site.resolve("target/site"));
        assertThat(baked.value().written()).isPositive().isEqualTo(baked.value().told().files());
        assertThat(site.resolve("target/site/cs/poznamky/kun.html")).content().contains("Žluťoučký kůň");
    }

    @Test
    void whatAToolOfOthersWritesIsPublishedToo() throws IOException {
        Outcome<Baked> baked = bakeWith(Tools.NoteList.class);

        assertThat(baked.problems()).isEmpty();
        assertThat(site.resolve("target/site/lists/notes.txt")).hasContent("""
                Černý pes cs/poznamky/pes.html
                <p>Haf.</p>
                Žluťoučký kůň cs/poznamky/kun.html
                <p>Více <a href="../../cs/poznamky/pes.html">o\u00a0psovi</a>.</p>
                """);
    }

    @Test
    void aToolOfOthersIsAskedEachTimeSinceNobodyKnowsWhatItLooksAt() throws IOException {
        bakeWith(Tools.NoteList.class);
        assertThat(bakeWith(Tools.NoteList.class).value().site()).isPresent();

        bake();
        assertThat(bake().value().site()).as("what is the same without a tool").isEmpty();
    }

    @Test
    void partsOfJBakeThatParseAFileGetItsDocument() throws IOException {
        bakeWith(Tools.Reparser.class);

        assertThat(site.resolve("target/site/parsed.txt")).hasContent("note Černý pes\n<p>Haf.</p>\n");
    }

    @Test
    void afterABakeJBakeKnowsNothingOfTheSite() throws IOException {
        Object before = Engines.get("md");
        bakeWith(Tools.Reparser.class);

        assertThat(Engines.get("md")).isSameAs(before);
        assertThat(DocumentTypes.contains("note")).isFalse();
    }

    @Test
    void aToolThatFailsStopsPublicationAndLeavesTheLastSite() throws IOException {
        bake();
        write("content/note/pes.cs.md", "---\ntitle: Jiný pes\n---\n");

        assertThat(codes(bakeWith(Tools.Failing.class))).containsExactly(ProblemCode.TOOL_FAILED);

        assertThat(site.resolve("target/site/cs/poznamky/pes.html")).content().contains("Černý pes");
        assertThat(site.resolve("target/site/half.txt")).doesNotExist();
    }

    @Test
    void aToolThatWritesAPageOfTheSiteIsAProblem() throws IOException {
        assertThat(codes(bakeWith(Tools.Clasher.class))).containsExactly(ProblemCode.OUTPUT_CLASH);
        assertThat(site.resolve("target")).doesNotExist();
    }

    @Test
    void aProblemInTheContentStopsPublicationBeforeAnyToolRuns() throws IOException {
        write("content/note/pes.cs.md", "---\ntitel: Pes\n---\n");

        assertThat(codes(bakeWith(Tools.Failing.class))).isNotEmpty().doesNotContain(ProblemCode.TOOL_FAILED);
        assertThat(site.resolve("target")).doesNotExist();
    }

    @Test
    void wrongSettingsStopPublicationAndTheRestIsCheckedAllTheSame() throws IOException {
        write("jbake.properties", "content.folder=obsah\nrender.encoding=klingon\n");
        Files.move(site.resolve("content"), site.resolve("obsah"));
        write("obsah/note/pes.cs.md", "---\ntitel: Pes\n---\n");

        assertThat(codes(bake())).contains(ProblemCode.SETTINGS_CHARSET, ProblemCode.FIELD_UNKNOWN_SUGGESTED);
        assertThat(site.resolve("target")).doesNotExist();
    }

    @Test
    void foldersAndCharsetOfJbakePropertiesAreObeyed() throws IOException {
        write("jbake.properties", """
                content.folder=obsah
                template.folder=vzory
                destination.folder=vystup
                render.encoding=windows-1250
                """);
        Files.move(site.resolve("content"), site.resolve("obsah"));
        Files.move(site.resolve("templates"), site.resolve("vzory"));
        for (String file : List.of("obsah/site.yaml", "obsah/note/kun.cs.md", "obsah/note/pes.cs.md")) {
            String text = Files.readString(site.resolve(file));
            Files.writeString(site.resolve(file), text, Charset.forName("windows-1250"));
        }

        assertThat(bake().problems()).isEmpty();
        assertThat(site.resolve("vystup/cs/poznamky/kun.html")).content().contains("Žluťoučký kůň");
    }

    @Test
    void theOutputFolderThatIsAskedForWins() throws IOException {
        Path elsewhere = jar.resolve("elsewhere");

        assertThat(bakery().bake(Optional.of(elsewhere)).value().folder()).isEqualTo(elsewhere);

        assertThat(elsewhere.resolve("cs/poznamky/kun.html")).exists();
        assertThat(site.resolve("target/site")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsAProblemOfThePipelineNotOfJBake() throws IOException {
        assertThat(codes(new Bakery(jar, BUILD).bake(Optional.empty()))).contains(ProblemCode.NO_CONTENT);
    }

    @Test
    void jBakesOwnWayInBakesToo() throws IOException {
        inOven(Oven::bake);

        assertThat(site.resolve("target/site/cs/poznamky/kun.html")).exists();
    }

    @Test
    void jBakesOwnWayInThrowsWhereAProblemForbids() throws IOException {
        write("content/note/pes.cs.md", "---\ntitel: Pes\n---\n");

        assertThatThrownBy(() -> inOven(Oven::bake)).isInstanceOf(JBakeException.class)
                .hasMessageContaining("content/note/pes.cs.md");
    }

    @Test
    void theLocaleOfTheJvmStaysAsItIs() throws IOException {
        Locale before = Locale.getDefault();
        write("jbake.properties", "jvm.locale=tr_TR\n");

        assertThat(bake().problems()).isEmpty();
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    private Bakery bakery() {
        return new Bakery(site, BUILD);
    }

    private Outcome<Baked> bake() throws IOException {
        return bakery().bake(Optional.empty());
    }

    private Outcome<Baked> bakeWith(Class<?> tool) throws IOException {
        return Services.with(jar, List.of(tool.getName()), this::bake);
    }

    private void inOven(Consumer<Oven> work) throws IOException {
        try (Scratch scratch = Scratch.open(); JBakeLog log = JBakeLog.open()) {
            work.accept(new PortalOven(JBakeSettings.read(site), site.resolve("target/site"), BUILD,
                    scratch, log));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<ProblemCode> codes(Outcome<Baked> baked) {
        assertThat(baked.failed()).isTrue();
        return baked.problems().stream().map(Problem::code).toList();
    }
}
