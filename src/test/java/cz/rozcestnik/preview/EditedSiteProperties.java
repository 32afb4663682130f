package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to the files of a site, the preview that followed each step has the same as one that begins anew. */
abstract class EditedSiteProperties {
    /** Every run tries the same, so that nobody's change turns red by chance; the thorough run tries others. */
    private static final String SEED = "20261122";

    private static Path original;

    @BeforeContainer
    static void writeTheSite() throws IOException {
        original = Files.createTempDirectory("edited-site");
        EditedPortal.write(original);
    }

    @AfterContainer
    static void deleteTheSite() {
        Folders.delete(original);
    }

    /** Returns the site after a step, told where something may have changed. */
    WarmSite follow(Bakery bakery, WarmSite before, Set<Path> changed) throws IOException {
        return bakery.warm(before, changed);
    }

    @Property(tries = 12, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSiteThatWasFollowedIsLikeOneThatIsReadAnew(@ForAll("edits") List<Edit> edits) throws IOException {
        Path folder = Files.createTempDirectory("edited-site");
        try {
            Folders.copy(original, folder);
            Bakery bakery = new Bakery(folder, new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(),
                    LocalDateTime.parse("2026-11-21T08:00"), ImageCache.none(), true)));
            WarmSite site = bakery.warm();
            for (Edit edit : edits) {
                site = follow(bakery, site, edit.in(folder, original));
                assertThat(told(bakery.check(site).problems())).as("problems after " + edit).isEqualTo(told(bakery.read().problems()));
            }
            assertSame(site, bakery);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void assertSame(WarmSite site, Bakery bakery) throws IOException {
        Outcome<Mixed> anew = bakery.check();
        Outcome<CheckedSite> checked = bakery.check(site);
        Outcome<Mixed> followed = bakery.make(checked);

        assertThat(told(followed.problems())).as("all problems").isEqualTo(told(anew.problems()));
        List<Output> files = anew.value().files().site();
        assertThat(paths(followed)).isEqualTo(paths(anew));
        if (!anew.failed()) {
            List<Output> sorted = sorted(followed);
            List<Output> expected = sorted(anew);
            for (int i = 0; i < files.size(); i++) {
                assertThat(sorted.get(i).isSame(expected.get(i))).as(expected.get(i).path()).isTrue();
            }
            assertThat(expected.stream().filter(file -> isShownAtOnce(site, file)).count()).isGreaterThan(30);
        }
    }

    /** Pages are made alone, and are those of the whole build; files that follow later are not among them. */
    private static boolean isShownAtOnce(WarmSite site, Output file) {
        Optional<Outcome<Output>> page = site.pages().value().at(file.path());
        page.ifPresent(made -> assertThat(made.value().isSame(file)).as("alone: " + file.path()).isTrue());
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(page.isPresent() || !file.path().endsWith(".html") || text.contains("http-equiv=\"refresh\"")).as(file.path()).isTrue();
        return page.isPresent();
    }

    private static List<Output> sorted(Outcome<Mixed> made) {
        return made.value().files().site().stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    private static Set<String> paths(Outcome<Mixed> made) {
        Set<String> paths = new TreeSet<>();
        made.value().files().site().forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static List<Problem> told(List<Problem> problems) {
        return problems.stream().distinct().sorted().toList();
    }

    /** What editors do most, what a preview overlooks most easily, and anything. */
    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Edit.Way> ways = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Edit.Way.BODY, Edit.Way.TITLE)),
                Tuple.of(1, Arbitraries.of(Edit.Way.DELETED, Edit.Way.RENAMED, Edit.Way.COPIED, Edit.Way.PUT_BACK)),
                Tuple.of(2, Arbitraries.of(Edit.Way.class)));
        return Combinators.combine(ways, Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 99))
                .as(Edit::new).list().ofMinSize(2).ofMaxSize(6);
    }
}
