package cz.rozcestnik.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cz.rozcestnik.image.ImageCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code src/test/hostile/cases} is content that means harm, and says what becomes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentTest {
    /** After that a build counts as one that never ends; it is no measure of speed. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<Set<String>, Set<String>> naming = new HashMap<>();
    /** Cards for social networks of records that no case touches are drawn once, which was a good part of all the time. */
    private ImageCache pictures;
    private HostileSite base;
    private SafeOutputs safe;

    @BeforeAll
    void buildsTheBaseSite(@TempDir Path folder) throws IOException {
        pictures = ImageCache.in(folder.resolve("pictures"));
        base = HostileSite.of(List.of(), folder.resolve("base"), pictures);
        safe = new SafeOutputs(base);
    }

    static List<String> cases() {
        return HostileCase.all().stream().filter(hostile -> !hostile.thorough()).map(HostileCase::name).toList();
    }

    static List<String> moreCases() {
        return HostileCase.all().stream().filter(HostileCase::thorough).map(HostileCase::name).toList();
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("moreCases")
    void soIsWhatIsMuchLikeIt(String name, @TempDir Path folder) throws IOException {
        itIsCleanedOrRefusedAndChangesNothingButItsOwnRecord(name, folder);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsCleanedOrRefusedAndChangesNothingButItsOwnRecord(String name, @TempDir Path folder) throws IOException {
        HostileCase hostile = HostileCase.read(name);
        HostileSite site = assertTimeoutPreemptively(PATIENCE, () -> HostileSite.of(hostile.files(), folder.resolve("site"), pictures));

        assertThat(site.told(base)).as(hostile.sentence()).isEqualTo(hostile.told());
        assertThat(SafeMessages.faults(site.messages())).as(hostile.sentence()).isEmpty();
        assertThat(site.published()).as(hostile.sentence()).isEqualTo(!hostile.refused());
        if (!hostile.refused()) {
            holds(hostile, site);
            assertThat(safe.faults(site)).as(hostile.sentence()).isEmpty();
            if (!hostile.everywhere()) {
                assertThat(site.differing(base)).as(hostile.sentence())
                        .allMatch(path -> isItsOwn(path, naming(hostile, folder.resolve("without"))) || names(site, path));
            }
        }
    }

    @Test
    void thereAreManyCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    private static void holds(HostileCase hostile, HostileSite site) {
        hostile.shows().forEach(shown -> assertThat(site.text(shown.path())).as(shown.path()).contains(shown.text()));
        hostile.lacks().forEach(text -> assertThat(site.outputs().keySet()).noneMatch(path -> isMarkup(path) && site.text(path).contains(text)));
    }

    /** In JSON and CSV a tag is text like any other. */
    private static boolean isMarkup(String path) {
        return path.endsWith(".html") || path.endsWith(".atom") || path.endsWith(".xml");
    }

    /**
     * A file that the base site has not is a page of the record, or leads to one; the index is one for the site, in files
     * whose names change with what they hold; the report says what there is to do about every record; settings of web servers lead from its old addresses.
     */
    private boolean isItsOwn(String path, Set<String> naming) {
        return !base.outputs().containsKey(path) || naming.contains(path)
                || path.startsWith("search/") || path.startsWith("report:") || path.startsWith("hosting:");
    }

    /** A list that shows the first of many may show the record where it did not before. */
    private static boolean names(HostileSite site, String path) {
        return site.outputs().containsKey(path) && (site.text(path).contains("/obet.html") || site.text(path).contains("/utok.html"));
    }

    /** Returns the pages and files that name the records which a case changes: those that change when the records go. */
    private Set<String> naming(HostileCase hostile, Path folder) {
        Set<String> types = hostile.files().stream().flatMap(file -> file.type().stream()).collect(Collectors.toCollection(TreeSet::new));
        return naming.computeIfAbsent(types, some -> {
            try {
                return HostileSite.without(some, folder, pictures).differing(base);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }
}
