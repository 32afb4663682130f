package cz.rozcestnik.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormPublisherTest {
    private static Types types;

    @BeforeAll
    static void readThePortalsModel() throws IOException {
        types = TypesReader.read(TreeReader.read(SiteFolder.of(Path.of(""))).value()).value();
    }

    @Test
    void everyTypeHasItsCollectionWhereItsRecordsAre() throws IOException {
        List<JsonNode> collections = list(configuration(Optional.empty()).path("collections"));

        assertThat(collections).extracting(one -> one.path("folder").asText())
                .containsExactlyInAnyOrderElementsOf(types.byName().keySet().stream().map(name -> "content/" + name).toList());
        assertThat(collections).extracting(one -> one.path("label").asText()).contains("Služby", "Krizová pomoc");
    }

    @Test
    void everyFieldHasAnInputThatSpeaksCzechAndKnowsItsRules() throws IOException {
        JsonNode root = configuration(Optional.empty());

        assertThat(types.all()).isNotEmpty();
        for (ContentType type : types.all()) {
            for (Field field : type.fields().stream().filter(field -> !field.is(Role.SOURCE)).toList()) {
                JsonNode input = input(root, type.name(), field.name());
                assertThat(input.path("label").asText()).isEqualTo(field.label().in(Language.CS));
                assertThat(input.path("required").asBoolean()).isEqualTo(field.rules().required());
                assertThat(input.path("i18n").asText()).isEqualTo(field.rules().translated() ? "translate" : "false");
            }
            assertThat(input(root, type.name(), "body").path("widget").asText()).isEqualTo("richtext");
        }
    }

    @Test
    void referencesAreChosenByTheTitleOfTheirRecord() throws IOException {
        JsonNode owner = input(configuration(Optional.empty()), "service", "organization");

        assertThat(owner.path("widget").asText()).isEqualTo("relation");
        assertThat(owner.path("collection").asText()).isEqualTo("organization");
        assertThat(owner.path("display_fields").path(0).asText()).isEqualTo("title");
    }

    @Test
    void regionsAndChoicesAreChosenByTheirNames() throws IOException {
        JsonNode root = configuration(Optional.empty());

        assertThat(list(input(root, "service", "regions").path("options")))
                .anySatisfy(option -> assertThat(option.toString()).contains("CZ051", "Liberecký kraj"))
                .anySatisfy(option -> assertThat(option.toString()).contains("\"CZ\"", "celé Česko"));
        assertThat(input(root, "service", "kind").path("options").path(0).path("label").asText()).isEqualTo("péče o\u00a0děti");
    }

    @Test
    void aYesOfAFileIsNoSwitchThatReadsItAsNo() throws IOException {
        List<JsonNode> inputs = configuration(Optional.empty()).findParents("widget");

        assertThat(inputs).extracting(input -> input.path("widget").asText())
                .contains("select", "relation", "list", "object", "datetime").doesNotContain("boolean", "number");
    }

    @Test
    void aFieldThatSomeRecordWritesInAnotherShapeIsLeftToItsFile() throws IOException {
        SortedMap<String, SourceFile> records = new TreeMap<>();
        records.put("contact/a.cs.md", file("a", "---\nhours:\n  week:\n    - days: po\nplace: { city: Liberec }\n---\n"));
        records.put("contact/b.cs.md", file("b", "---\nhours:\n  - days: po\n---\n"));
        JsonNode root = new ObjectMapper().readTree(texts(publish(Optional.empty(), records)).get("config.json"));

        assertThat(names(root, "contact")).doesNotContain("hours").contains("place", "phones");
        assertThat(names(root, "service")).contains("hours");
        assertThat(root.toString()).contains("V souborech, ne ve formuláři, se tu mění: Konzultační hodiny.");
    }

    @Test
    void openingHoursHaveAllTheirPartsUnlessTheRecordsOfATypeWriteOnlyAWeek() throws IOException {
        SortedMap<String, SourceFile> records = new TreeMap<>();
        records.put("contact/b.cs.md", file("b", "---\nhours:\n  - days: po\n---\n"));
        JsonNode root = new ObjectMapper().readTree(texts(publish(Optional.empty(), records)).get("config.json"));

        JsonNode whole = input(root, "service", "hours");
        assertThat(whole.path("widget").asText()).isEqualTo("object");
        assertThat(list(whole.path("fields"))).extracting(part -> part.path("name").asText())
                .containsExactly("week", "holidays", "exceptions", "valid");
        assertThat(list(whole.path("fields").path(0).path("fields"))).extracting(part -> part.path("name").asText())
                .containsExactly("days", "from", "to", "break", "note");
        assertThat(list(whole.path("fields").path(2).path("fields"))).extracting(part -> part.path("name").asText())
                .containsExactly("date", "closed", "from", "to", "break", "note");
        JsonNode week = input(root, "contact", "hours");
        assertThat(week.path("widget").asText()).isEqualTo("list");
        assertThat(list(week.path("fields"))).extracting(part -> part.path("name").asText())
                .containsExactly("days", "from", "to", "break", "note");
    }

    @Test
    void datesWithATimeAndNumbersOfOfficesAreAnsweredInTheWordsOfTheModel() throws IOException {
        JsonNode root = configuration(Optional.empty());

        assertThat(input(root, "event", "start").path("pattern").path(1).asText()).startsWith("Napište den a hodinu: 2026-12-01 8:00.");
        assertThat(input(root, "event", "publish-from").path("pattern").path(1).asText()).startsWith("Napište den, například 2026-12-01, nebo den a hodinu");
        assertThat(input(root, "organization", "company-id").path("pattern").path(1).asText()).startsWith("IČO má osm číslic");
        assertThat(input(root, "organization", "data-box").path("pattern").path(1).asText()).startsWith("Zkopírujte identifikátor");
    }

    @Test
    void withARepositoryItSavesThere() throws IOException {
        JsonNode git = configuration(Repository.of("gitlab:urad/portal", "main", Optional.of("42"))).path("backend");
        JsonNode trial = configuration(Optional.empty()).path("backend");

        assertThat(git.path("name").asText()).isEqualTo("gitlab");
        assertThat(git.path("repo").asText()).isEqualTo("urad/portal");
        assertThat(git.path("app_id").asText()).isEqualTo("42");
        assertThat(trial.path("name").asText()).isEqualTo("test-repo");
    }

    @Test
    void aRepositoryWithoutItsServiceOrItsNameIsNone() {
        assertThat(List.of("", "urad/portal", "gitlab:portal", "ftp:urad/portal", "gitlab:urad/",
                "gitlab:urad/portal/", "gitlab: urad/portal", "gitlab:urad/../portal", "gitlab:urad//portal", "gitlab:urad/portál"))
                .allSatisfy(text -> assertThat(Repository.of(text, "main", Optional.empty())).isEmpty());
        assertThat(List.of("github:urad/portal", "gitlab:kraj/urad/portal_2", "github:urad/.github", "gitea:u/p.1-x"))
                .allSatisfy(text -> assertThat(Repository.of(text, "main", Optional.empty())).isPresent());
    }

    @Test
    void ofTheEditorOnlyWhatIsNeededIsTakenAndNoFontOfAnotherHost() {
        SortedMap<String, String> files = texts(publish(Optional.empty()));

        assertThat(files.keySet()).containsExactly("config.json", "editor/LICENSE.txt", "editor/locales/cs.mjs",
                "editor/npm/index.js", "index.html", "start.mjs");
        assertThat(files.get("editor/locales/cs.mjs")).isEqualTo("export default {\"save\":\"Uložit\"};\n");
        assertThat(files.get("editor/npm/index.js")).isEqualTo("a(` @font-face {src:url(x.woff2)}`)");
        assertThat(files.get("index.html")).contains("<html lang=\"cs\">", "connect-src data: blob: 'self';");
    }

    private static List<String> names(JsonNode root, String type) {
        return list(root.path("collections")).stream().filter(one -> one.path("name").asText().equals(type))
                .flatMap(one -> list(one.path("fields")).stream()).map(one -> one.path("name").asText()).toList();
    }

    private static JsonNode input(JsonNode root, String type, String field) {
        return list(root.path("collections")).stream().filter(one -> one.path("name").asText().equals(type))
                .flatMap(one -> list(one.path("fields")).stream())
                .filter(one -> one.path("name").asText().equals(field)).findFirst()
                .orElseThrow(() -> new AssertionError("No input for " + type + "." + field));
    }

    private static JsonNode configuration(Optional<Repository> repository) throws IOException {
        return new ObjectMapper().readTree(texts(publish(repository)).get("config.json"));
    }

    private static List<Output> publish(Optional<Repository> repository) {
        return publish(repository, new TreeMap<>());
    }

    private static List<Output> publish(Optional<Repository> repository, SortedMap<String, SourceFile> records) {
        SortedMap<String, SourceFile> editor = new TreeMap<>();
        List.of("npm/index.js", "npm/index.js.map", "locales/cs.json", "locales/de.json", "LICENSE.txt", "schema/s.json")
                .forEach(path -> editor.put(path, new SourceFile(path, new byte[0])));
        editor.put("locales/cs.json", file("locales/cs.json", "{\"save\":\"Uložit\"}"));
        editor.put("npm/index.js", file("npm/index.js", "a(` @font-face {src:url(x.woff2)}"
                + "@font-face {font-family:'F';src:url(https://fonts.example.org/f.woff2)}`)"));
        return new FormPublisher(types, Labels.same("Portál"), "content", records, editor).publish(Language.CS, repository);
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, String> texts(List<Output> outputs) {
        SortedMap<String, String> texts = new TreeMap<>();
        outputs.forEach(output -> texts.put(output.path(), new String(output.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
