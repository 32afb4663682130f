package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignToolsTest {
    @TempDir
    private Path site;

    @TempDir
    private Path jar;

    @BeforeEach
    void aSite() throws IOException {
        Files.createDirectories(site.resolve("content"));
    }

    @Test
    void whatAToolWritesBecomesPartOfTheSite() throws IOException {
        Outcome<List<Output>> made = run(Tools.TitleList.class);

        assertThat(made.problems()).isEmpty();
        assertThat(made.value()).extracting(Output::path).containsExactly("lists/titles.txt");
        assertThat(new String(made.value().get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Dluhová poradna\nHlídání dětí");
    }

    @Test
    void withoutOtherToolsNothingIsWritten() throws IOException {
        Outcome<List<Output>> made = run();

        assertThat(made.problems()).isEmpty();
        assertThat(made.value()).isEmpty();
    }

    @Test
    void aToolThatFailsIsAProblemThatNamesIt() throws IOException {
        assertThat(why(run(Tools.Failing.class))).contains("Tools$Failing").contains("no paper");
    }

    @Test
    void anErrorThatIsOnlyLoggedIsAProblem() throws IOException {
        assertThat(why(run(Tools.Mumbling.class))).contains("no ink for page 7");
    }

    @Test
    void aToolThatWantsJBakesTemplateEnginesIsToldThatTheyAreNotUsed() throws IOException {
        assertThat(why(run(Tools.TemplateLover.class))).contains("template engines are not used");
    }

    @Test
    void aToolThatOpensJBakesDatabaseFailsWithoutHarm() throws IOException {
        assertThat(why(run(Tools.DatabaseLover.class))).contains("com/orientechnologies");
    }

    @Test
    void aToolThatIsNamedButMissingIsAProblem() throws IOException {
        assertThat(why(run("org.example.Gone"))).contains("org.example.Gone");
    }

    private Outcome<List<Output>> run(Class<?> tool) throws IOException {
        return run(tool.getName());
    }

    private Outcome<List<Output>> run(String... tools) throws IOException {
        return Services.with(jar, List.of(tools), this::runThoseOnTheClassPath);
    }

    private Outcome<List<Output>> runThoseOnTheClassPath() throws IOException {
        SiteContentStore store = new SiteContentStore(() -> List.of(service("Dluhová poradna"), service("Hlídání dětí")));
        try (Scratch scratch = Scratch.open(); JBakeLog log = JBakeLog.open()) {
            Tray tray = new Tray();
            new ForeignTools(JBakeSettings.read(site).value(), store, scratch, log).fill(tray);
            return tray.all().then(made -> Outcome.of(made.site()));
        }
    }

    private static String why(Outcome<List<Output>> made) {
        assertThat(made.failed()).isTrue();
        assertThat(made.problems()).extracting(Problem::code).containsOnly(ProblemCode.TOOL_FAILED);
        return made.problems().toString();
    }

    private static DocumentModel service(String title) {
        DocumentModel service = new DocumentModel();
        service.setType("service");
        service.setStatus("published");
        service.setTitle(title);
        return service;
    }
}
