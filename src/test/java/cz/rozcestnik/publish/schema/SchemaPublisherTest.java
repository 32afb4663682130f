package cz.rozcestnik.publish.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaPublisherTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();
    private static Types types;

    @BeforeAll
    static void publish() throws IOException {
        types = TypesReader.read(TreeReader.read(SiteFolder.of(Path.of(""))).value()).value();
        for (Output output : new SchemaPublisher(types, Language.CS).publish()) {
            SCHEMAS.put(output.path(), REGISTRY.getSchema(new String(output.bytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void everyTypeHasASchemaForItsOriginalsAndOneForItsTranslations() {
        assertThat(SCHEMAS).containsKeys("service.json", "service.translation.json").hasSize(2 * types.all().size());
    }

    @Test
    void everySchemaIsAGoodOneByTheSchemaOfSchemas() throws IOException {
        Schema meta = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (Output output : new SchemaPublisher(types, Language.EN).publish()) {
            assertThat(meta.validate(JSON.readTree(output.bytes()))).as(output.path()).isEmpty();
        }
    }

    @Test
    void noRecordOfThePortalIsCalledWrong() throws IOException {
        List<Path> files;
        Path kept = Path.of("content/_translated");
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            files = walk.filter(file -> file.toString().endsWith(".md") && !file.startsWith(kept)).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            assertThat(problems(file, Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "phone too short a word  | number: '+420 212 345 678' | number: zavolejte",
        "a code that is none     | kind: childcare            | kind: hlídání",
        "an unknown field        | cost: partly               | prize: partly",
        "a list that is none     | regions: [CZ051]           | regions: CZ051",
        "a day as a Czech writes | verified: 2026-09-30       | verified: 30. 9. 2026",
        "a number out of bounds  | age-from: 1                | age-from: -1",
        "a required field        | organization: vzorova-detska-skupina | web: https://www.example.org/"
    })
    void whatAnEditorsToolCanSeeIsFound(String fault, String right, String wrong) throws IOException {
        Path file = Path.of("content/service/detska-skupina-liberec.cs.md");
        String text = Files.readString(file).replace("\"+420 212 345 678\"", "'+420 212 345 678'");
        assertThat(text).contains(right);

        assertThat(problems(file, text)).isEmpty();
        assertThat(problems(file, text.replace(right, wrong))).as(fault).isNotEmpty();
    }

    @Test
    void aNeutralFieldInATranslationIsFound() throws IOException {
        String translation = "---\ntitle: Advice\nverified: 2026-09-30\n---\n";
        assertThat(SCHEMAS.get("service.translation.json").validate(frontMatter(translation))).isNotEmpty();
    }

    private static List<com.networknt.schema.Error> problems(Path file, String text) throws IOException {
        String type = file.getParent().getFileName().toString();
        String name = file.getFileName().toString();
        boolean translation = name.endsWith(".en.md") && Files.exists(file.resolveSibling(name.replace(".en.", ".cs.")));
        return SCHEMAS.get(type + (translation ? ".translation.json" : ".json")).validate(frontMatter(text));
    }

    private static JsonNode frontMatter(String text) throws IOException {
        return YAML.readTree(text.substring(4, text.indexOf("\n---", 4) + 1));
    }
}
