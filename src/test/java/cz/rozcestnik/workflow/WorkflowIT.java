package cz.rozcestnik.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the build server's workflows after the build, when everything they name must be there. */
class WorkflowIT {
    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final Path BILL = Path.of("target/rozcestnik-sbom.json");

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void itMayOnlyRead(Path workflow) throws IOException {
        assertThat(read(workflow).path("permissions")).hasToString("{\"contents\":\"read\"}");
    }

    @Test
    void onlyTheJobThatDeploysMayWriteAndItRunsNothingOfOurs() throws IOException {
        JsonNode jobs = read(WORKFLOWS.resolve("publish.yml")).path("jobs");

        assertThat(jobs.findParents("permissions")).containsExactly(jobs.path("build"), jobs.path("deploy"));
        assertThat(jobs.path("build").path("permissions")).hasToString("{\"contents\":\"read\",\"pages\":\"read\"}");
        assertThat(jobs.path("deploy").path("permissions")).hasToString("{\"pages\":\"write\",\"id-token\":\"write\"}");
        assertThat(jobs.path("deploy").findValues("run")).isEmpty();
        assertThat(read(WORKFLOWS.resolve("pull-request.yml")).path("jobs").findParents("permissions")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedToACommit(Path workflow) throws IOException {
        assertThat(texts(read(workflow), "uses")).isNotEmpty()
                .allSatisfy(action -> assertThat(action).matches("[\\w-]+/[\\w/-]+@[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noCheckoutLeavesItsTokenBehind(Path workflow) throws IOException {
        List<JsonNode> checkouts = read(workflow).findParents("uses").stream()
                .filter(step -> step.path("uses").asText().startsWith("actions/checkout@")).toList();

        assertThat(checkouts).isNotEmpty().allSatisfy(step ->
                assertThat(step.path("with").path("persist-credentials").asBoolean(true)).isFalse());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyStepIsAScriptThatAlsoRunsHere(Path workflow) throws IOException {
        List<String> steps = texts(read(workflow), "run");

        assertThat(steps).contains(".ci/run").allSatisfy(step -> assertThat(script(step)).isRegularFile().isExecutable());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nothingThatOthersWriteIsPastedIntoACommand(Path workflow) throws IOException {
        assertThat(texts(read(workflow), "run")).noneMatch(step -> step.contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyFolderAndFileItKeepsIsThere(Path workflow) throws IOException {
        List<Path> kept = new ArrayList<>(texts(read(workflow), "path").stream().flatMap(String::lines).map(Path::of).toList());
        // The plug-in that writes it does nothing where Maven is offline; build servers are not.
        kept.removeIf(path -> path.equals(BILL) && !Files.exists(BILL));

        assertThat(kept).contains(Path.of("target/site"), Path.of("target/rozcestnik-site.zip"))
                .allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void eachReleaseHoldsTheProgramAndTheBillOfWhatIsInIt() throws IOException {
        List<String> kept = texts(read(WORKFLOWS.resolve("publish.yml")), "path").stream().flatMap(String::lines).toList();

        assertThat(kept).contains("target/rozcestnik.jar", BILL.toString());
    }

    @Test
    void theSiteIsBuiltEveryDayAfterMidnightInPragueWhateverTheSeason() throws IOException {
        JsonNode schedule = read(WORKFLOWS.resolve("publish.yml")).path("on").path("schedule");

        assertThat(new TreeSet<>(texts(schedule, "cron"))).containsExactly("10 22 * * *", "10 23 * * *");
    }

    private static Path script(String step) {
        return Path.of(step.split(" ")[0]);
    }

    private static JsonNode read(Path workflow) throws IOException {
        return new YAMLMapper().readTree(workflow.toFile());
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.findValues(name).forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
