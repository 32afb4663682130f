package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.kind.KindExample;
import cz.rozcestnik.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code src/test/broken-sites} together show every way in which a site can be wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSitesCoverageTest {
    /** Problems that no folder of sources can hold, and the tests that have them. */
    private static final Map<String, String> SHOWN_ELSEWHERE = Map.of(
            // More than 32 MB that nobody would want in the sources.
            "file-too-large", "source/SourceFileTest",
            // A zip of the sources, or a checkout on Windows, would hold an ordinary file.
            "symbolic-link", "source/TreeReaderTest",
            // Both come from tools that somebody added to the program.
            "tool-failed", "bake/ForeignToolsTest",
            "output-clash", "bake/PortalOvenTest");
    private static final int SCENARIOS = 9;

    private final List<BrokenSite> sites = new ArrayList<>();

    @BeforeAll
    void readAll(@TempDir Path folder) throws IOException {
        for (String name : BrokenSite.names()) {
            sites.add(BrokenSite.read(name, folder.resolve(name)));
        }
    }

    @Test
    void thereAreEightyAndEachHasAProblem() {
        assertThat(sites).hasSizeGreaterThanOrEqualTo(80).allSatisfy(site -> assertThat(site.codes()).isNotEmpty());
    }

    @Test
    void everyProblemThatASiteCanHaveIsInOne() {
        Set<String> shown = sites.stream().flatMap(site -> site.codes().stream()).collect(Collectors.toSet());
        Set<String> all = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).collect(Collectors.toSet());

        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(shown);

        assertThat(missing).containsExactlyInAnyOrderElementsOf(SHOWN_ELSEWHERE.keySet());
    }

    @Test
    void whatNoSiteCanHoldIsShownByATestThatNamesIt() {
        assertThat(SHOWN_ELSEWHERE).allSatisfy((code, test) -> assertThat(
                Path.of("src/test/java/cz/rozcestnik").resolve(test + ".java")).content()
                .containsAnyOf("ProblemCode." + constant(code), '"' + constant(code)));
    }

    @Test
    void everyKindOfFieldIsWrongSomewhere() {
        Set<String> wrong = sites.stream().flatMap(site -> site.kinds().stream()).collect(Collectors.toSet());

        assertThat(wrong).containsExactlyInAnyOrderElementsOf(KindExample.all().keySet());
    }

    @Test
    void noTwoDifferOnlyInTheirValues() {
        Map<List<Object>, List<String>> alike = new HashMap<>();
        sites.forEach(site -> alike.computeIfAbsent(List.of(site.codes(), site.skeleton()), key -> new ArrayList<>())
                .add(site.name()));

        assertThat(alike.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void theScenariosOfANewEditorAreAmongThem() throws IOException {
        List<String> scenarios = Files.readAllLines(BrokenSite.CASES.resolve("README.md")).stream()
                .filter(line -> line.matches("\\d+\\. .*")).toList();
        List<String> tests = tests();

        assertThat(scenarios).hasSize(SCENARIOS).allSatisfy(scenario ->
                assertThat(quoted(scenario)).isNotEmpty().isSubsetOf(tests));
    }

    private static List<String> quoted(String line) {
        return Pattern.compile("`([A-Za-z-]+)`").matcher(line).results().map(found -> found.group(1)).toList();
    }

    private List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            List<String> names = new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*(Test|IT)\\.java")).map(name -> name.replace(".java", "")).toList());
            sites.forEach(site -> names.add(site.name()));
            return names;
        }
    }

    private static String constant(String code) {
        return Arrays.stream(ProblemCode.values()).filter(found -> found.code().equals(code)).findFirst().orElseThrow().name();
    }
}
