package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.command.ExportedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --search-export opensearch} writes for a portal with hostile texts. */
class OpenSearchExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Filters that OpenSearch brings, of those used here; see its documentation of token filters. */
    private static final Set<String> TYPES = Set.of("stop", "stemmer", "asciifolding");
    private static final Set<String> BUILT_IN = Set.of("lowercase");
    private static final Set<String> STEMMERS = Set.of("czech", "light_english", "possessive_english");
    private static final Set<String> STOP_WORDS = Set.of("_czech_", "_english_");

    @TempDir
    private static Path folder;
    private static Path exported;

    @BeforeAll
    static void export() throws IOException {
        exported = ExportedSite.of(folder, "portal");
    }

    @Test
    void every_record_of_the_search_is_an_action_and_a_document() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : files("cs-", ".ndjson")) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).hasSizeBetween(2, 2000);
            assertThat(lines.size() % 2).isZero();
            for (int i = 0; i < lines.size(); i += 2) {
                String id = JSON.readTree(lines.get(i)).at("/index/_id").asText();
                JsonNode document = JSON.readTree(lines.get(i + 1));
                assertThat(ids.add(id)).as(id).isTrue();
                assertThat(document.get("record").asText()).isEqualTo(id);
                assertThat(document.get("title").asText()).isNotEmpty();
                assertThat(document.get("url").asText()).startsWith("https://").endsWith(".html");
            }
        }
        assertThat(files("cs-", ".ndjson")).hasSizeGreaterThan(1);
        assertThat(ids).hasSizeGreaterThan(1000).contains("term/nebezpecny");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files("cs-", ".ndjson")) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = JSON.readTree(line);
                if (node.path("record").asText().equals("term/nebezpecny")) {
                    found.add(node.get("title").asText());
                }
            }
        }
        assertThat(found).containsExactly(ExportedSite.HOSTILE);
    }

    @Test
    void documents_have_only_fields_of_the_mappings() throws IOException {
        Set<String> known = new HashSet<>();
        read("cs.index.json").at("/mappings/properties").fieldNames().forEachRemaining(known::add);
        Set<String> used = new HashSet<>();
        for (Path file : files("cs-", ".ndjson")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i += 2) {
                JSON.readTree(lines.get(i)).fieldNames().forEachRemaining(used::add);
            }
        }
        assertThat(known).containsAll(used);
        assertThat(used).contains("title", "keywords", "body", "type", "region", "topic", "audience", "verified", "freshness");
    }

    @Test
    void indexes_use_only_what_the_engine_brings() throws IOException {
        for (String language : List.of("cs", "en")) {
            JsonNode analysis = read(language + ".index.json").at("/settings/analysis");
            Set<String> filters = new HashSet<>(BUILT_IN);
            analysis.get("filter").fields().forEachRemaining(filter -> {
                filters.add(filter.getKey());
                assertThat(TYPES).contains(filter.getValue().get("type").asText());
                assertThat(STEMMERS).contains(filter.getValue().path("language").asText("czech"));
                assertThat(STOP_WORDS).contains(filter.getValue().path("stopwords").asText("_czech_"));
            });
            Set<String> analyzers = new HashSet<>();
            analysis.get("analyzer").fields().forEachRemaining(analyzer -> {
                analyzers.add(analyzer.getKey());
                assertThat(analyzer.getValue().get("tokenizer").asText()).isEqualTo("standard");
                analyzer.getValue().get("filter").forEach(filter -> assertThat(filters).contains(filter.asText()));
            });
            assertThat(read(language + ".index.json").get("mappings").findValuesAsText("analyzer")).isNotEmpty()
                    .allSatisfy(analyzer -> assertThat(analyzers).contains(analyzer));
        }
    }

    @Test
    void the_query_asks_fields_that_there_are_with_the_weights_of_the_site() throws IOException {
        JsonNode properties = read("cs.index.json").at("/mappings/properties");
        JsonNode query = read("cs.query.json");
        List<String> fields = new ArrayList<>();
        query.at("/query/boosting/positive/bool/must/query_string/fields").forEach(field -> fields.add(field.asText()));

        assertThat(fields).containsExactly("title.folded^4", "keywords.folded^3", "summary.folded^2", "body.folded^1");
        query.findValue("aggs").forEach(facet -> assertThat(properties.has(facet.at("/terms/field").asText())).isTrue());
    }

    @Test
    void the_readme_loads_every_file_into_the_index_that_the_alias_gets() throws IOException {
        String readme = Files.readString(exported.resolve("README.md"));
        String index = read("cs.alias.json").at("/actions/1/add/index").asText();

        assertThat(index).matches("portal-cs-[0-9a-f]{10}");
        for (Path file : files("cs-", ".ndjson")) {
            assertThat(readme).contains("\"$HOST/" + index + "/_bulk\" --data-binary @" + file.getFileName());
        }
        assertThat(readme).contains("-X PUT", "_aliases", "HOST=https://opensearch.example:9200", "portal-cs/_search")
                .doesNotContain("COMMANDS", "LINES", "ALIAS/");
    }

    @Test
    void the_same_site_gives_the_same_files() throws IOException {
        String index = Files.readString(exported.resolve("cs.alias.json"));

        assertThat(Files.readString(ExportedSite.of(folder, "portal").resolve("cs.alias.json"))).isEqualTo(index);
    }

    private static JsonNode read(String name) throws IOException {
        return JSON.readTree(exported.resolve(name).toFile());
    }

    private static List<Path> files(String start, String end) throws IOException {
        try (Stream<Path> all = Files.list(exported)) {
            return all.filter(file -> file.getFileName().toString().startsWith(start) && file.toString().endsWith(end)).sorted().toList();
        }
    }
}
