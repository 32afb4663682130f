package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown at each step from a file that was read to a site that is finished. */
class StageTest {
    private static final String FILE = "page/vitejte.cs.md";
    private static final String OTHER = "page/druha.cs.md";

    @TempDir
    private Path folder;
    private final Showcase showcase = new Showcase();
    private Bakery bakery;
    private WarmSite site;

    @BeforeEach
    void bakeTheSite() throws IOException {
        PreviewedSite.writeFirst(folder);
        bakery = PreviewedSite.bakery(folder, Optional.empty());
        site = bakery.warm();
    }

    @Test
    void aLargeSiteIsShownAtOnceAndGoesBackWhenItsChecksFindAnError() throws IOException {
        Stage stage = finished(0);

        read(stage, FILE, "Odkaz [nikam](neni.cs.md).");
        assertThat(page("cs/vitejte.html")).contains("Odkaz");
        assertThat(places()).isEmpty();

        check(stage);
        assertThat(page("cs/vitejte.html")).contains("Dobrý den.").doesNotContain("Odkaz");
        assertThat(places()).containsExactly("content/page/vitejte.cs.md:8");
    }

    @Test
    void aLargeSiteIsNotShownWhileAnErrorIsKnownInAFileThatIsStillTheSame() throws IOException {
        Stage stage = finished(0);
        read(stage, FILE, "Odkaz [nikam](neni.cs.md).");
        check(stage);

        read(stage, OTHER, "Dobré ráno.");
        assertThat(page("cs/druha.html")).contains("Dobrou noc.");
        assertThat(places()).containsExactly("content/page/vitejte.cs.md:8");

        read(stage, FILE, "Odkaz [sem](druha.cs.md).");
        assertThat(page("cs/druha.html")).contains("Dobré ráno.");
        assertThat(page("cs/vitejte.html")).contains("Odkaz");
        assertThat(places()).isEmpty();
    }

    @Test
    void aSmallSiteWaitsForItsChecks() throws IOException {
        Stage stage = finished(2);

        read(stage, FILE, "Nazdar.");
        assertThat(page("cs/vitejte.html")).contains("Dobrý den.");

        check(stage);
        assertThat(page("cs/vitejte.html")).contains("Nazdar.");
    }

    @Test
    void whatIsFoundInAnOlderSiteDoesNotTakeThePlaceOfANewerOne() throws IOException {
        Stage stage = finished(0);
        read(stage, FILE, "Odkaz [nikam](neni.cs.md).");
        WarmSite broken = site;
        read(stage, FILE, "Odkaz [sem](druha.cs.md).");

        Outcome<CheckedSite> late = bakery.check(broken);
        stage.checked(broken, late);
        stage.made(broken, bakery.make(late));

        assertThat(late.failed()).isTrue();
        assertThat(page("cs/vitejte.html")).contains("Odkaz");
        assertThat(places()).isEmpty();
    }

    /** Nothing is shown before the first site is checked. */
    private Stage finished(int soonChecked) throws IOException {
        Stage stage = new Stage(showcase, PreviewTexts.in(Language.CS), soonChecked);
        stage.read(site);
        assertThat(showcase.now().isEmpty()).isTrue();
        check(stage);
        assertThat(page("cs/vitejte.html")).contains("Dobrý den.");
        return stage;
    }

    private void read(Stage stage, String file, String text) throws IOException {
        PreviewedSite.write(folder, file, PreviewedSite.page("Titulek", "published", text));
        site = bakery.warm(site, Set.of(folder.toAbsolutePath().resolve("content").resolve(file)));
        stage.read(site);
    }

    private void check(Stage stage) throws IOException {
        Outcome<CheckedSite> checked = bakery.check(site);
        stage.checked(site, checked);
        stage.made(site, bakery.make(checked));
    }

    private String page(String path) {
        return new String(showcase.now().file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private List<String> places() {
        return showcase.now().problems().stream().map(problem -> problem.place().file() + ":" + problem.place().line()).toList();
    }
}
