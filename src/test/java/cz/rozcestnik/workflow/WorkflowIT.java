package cz.rozcestnik.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the build server's workflows after the build, when everything they name must be there. */
class WorkflowIT {

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void it_may_only_read_unless_a_job_says_otherwise(Path workflow) throws IOException {
        assertThat(read(workflow).path("permissions")).hasToString("{\"contents\":\"read\"}");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_action_is_pinned_to_a_commit(Path workflow) throws IOException {
        assertThat(texts(read(workflow), "uses")).isNotEmpty()
                .allSatisfy(action -> assertThat(action).matches("[\\w-]+/[\\w/-]+@[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_script_and_folder_it_names_is_there(Path workflow) throws IOException {
        JsonNode steps = read(workflow);
        List<Path> named = Stream.concat(
                        texts(steps, "path").stream(),
                        texts(steps, "run").stream().flatMap(run -> Stream.of(run.split("\\s+"))).filter(word -> word.contains("/")))
                .map(Path::of).toList();

        assertThat(named).contains(Path.of(".ci/run"), Path.of("target/site")).allSatisfy(path -> assertThat(path).exists());
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
