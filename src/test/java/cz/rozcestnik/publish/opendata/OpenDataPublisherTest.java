package cz.rozcestnik.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.testing.PublishedConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataPublisherTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PublishedConstraints HSDS = PublishedConstraints.of(OpenDataPublisherTest.class, "hsds.schema.json");
    private static final PublishedConstraints CATALOGUE = PublishedConstraints.of(OpenDataPublisherTest.class, "catalogue.schema.json");
    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void publishThePortal() throws IOException {
        SourceTree sources = TreeReader.read(SiteFolder.of(Path.of(""))).value();
        BuildOptions options = new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        Site site = new SiteBuild(options).check(sources).value().site();
        for (Output output : new OpenDataPublisher(site, Words.read(sources.templates()).value(), Pictures.NONE).publish(Coverage.of(site))) {
            FILES.put(output.path(), output.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "locations"})
    void everyListIsAPageOfTheStandardThatHoldsAll(String list) throws IOException {
        JsonNode page = json("data/hsds/" + list + ".json");

        assertThat(HSDS.problems(list, page)).isEmpty();
        assertThat(page.get("total_items").asInt()).isEqualTo(page.get("contents").size()).isGreaterThan(20);
        assertThat(page.get("first_page").asBoolean() && page.get("last_page").asBoolean()).isTrue();
    }

    @Test
    void everyServiceAndOrganizationHasAFileOfItsOwnUnderItsIdentifier() throws IOException {
        for (String list : List.of("services", "organizations")) {
            for (JsonNode one : json("data/hsds/" + list + ".json").get("contents")) {
                String path = "data/hsds/" + list + "/" + one.get("id").asText() + ".json";
                assertThat(HSDS.problems(list.substring(0, list.length() - 1), json(path))).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"status|open", "id|dluhova-poradna", "assured_date|15. 10. 2026", "email|zavolejte", "name|''"})
    void whatTheStandardForbidsIsSeen(String property, String value) throws IOException {
        ObjectNode service = service("Dluhová poradna v Ostravě");
        assertThat(HSDS.problems("service", service)).isEmpty();

        assertThat(HSDS.problems("service", service.put(property, value))).isNotEmpty();
    }

    @Test
    void identifiersStandOnceAndLeadToWhatTheyName() throws IOException {
        Set<String> organizations = new HashSet<>();
        json("data/hsds/organizations.json").get("contents").forEach(one -> organizations.add(one.get("id").asText()));
        List<String> services = new ArrayList<>();
        for (JsonNode service : json("data/hsds/services.json").get("contents")) {
            services.add(service.get("id").asText());
            assertThat(organizations).contains(service.get("organization_id").asText());
        }
        assertThat(services).doesNotHaveDuplicates();
    }

    /** Worked out by Python's uuid.uuid5, which knows nothing of us. */
    @Test
    void identifiersAreThoseOfAnyOtherImplementation() {
        assertThat(Identifiers.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://rozcestnik.example.org/hsds"))
                .isEqualTo(Identifiers.NAMESPACE);
        assertThat(Identifiers.of("service/dluhova-poradna")).isEqualTo("b06d7380-9556-5457-aa8d-f7aeba7b486b");
    }

    @Test
    void aServiceSaysWhenWhereForWhomAndForHowMuch() throws IOException {
        ObjectNode service = service("Dluhová poradna v Ostravě");

        assertThat(service.get("name_en").asText()).isEqualTo("Debt advice in Ostrava");
        assertThat(service.get("status").asText()).isEqualTo("active");
        assertThat(service.get("assured_date").asText()).isEqualTo("2026-10-15");
        assertThat(service.at("/schedules/0/freq").asText()).isEqualTo("WEEKLY");
        assertThat(service.at("/schedules/0/byday").asText()).isEqualTo("MO");
        assertThat(service.at("/schedules/0/opens_at").asText()).isEqualTo("09:00");
        assertThat(service.at("/schedules/0/closes_at").asText()).isEqualTo("12:00");
        assertThat(service.at("/service_at_locations/0/location/addresses/0/city").asText()).isEqualTo("Ostrava");
        assertThat(service.at("/service_areas/0/extent").asText()).isEqualTo("CZ080");
        assertThat(service.at("/cost_options/0/code").asText()).isEqualTo("free");
        assertThat(service.at("/phones/0/number").asText()).isEqualTo("+420212345678");
    }

    @Test
    void aServiceThatIsOpenDayAndNightClosesAfterItOpens() throws IOException {
        ObjectNode service = service("Bezpečné bydlení pro rodiče s dětmi v Hradci Králové");

        assertThat(service.at("/schedules/0/opens_at").asText()).isEqualTo("00:00");
        assertThat(service.at("/schedules/0/closes_at").asText()).isEqualTo("23:59");
    }

    @Test
    void aServiceThatIsPausedIsTemporarilyClosed() throws IOException {
        assertThat(stream(json("data/hsds/services.json").get("contents")).map(one -> one.get("status").asText()))
                .contains("active", "temporarily closed");
    }

    @Test
    void tablesSayTheSameInBothFormats() throws IOException {
        for (String name : List.of("services", "stories", "measures", "events", "organizations", "contacts", "coverage",
                "codes/topics", "codes/situations", "codes/audiences", "codes/choices")) {
            List<String> lines = csv("data/" + name + ".csv");
            assertThat(lines.get(0)).as(name).startsWith("\ufeff");
            assertThat(json("data/" + name + ".json")).as(name).hasSize(lines.size() - 1).isNotEmpty();
        }
    }

    @Test
    void thePackageNamesTheColumnsOfEveryTable() throws IOException {
        JsonNode resources = json("data/datapackage.json").get("resources");
        assertThat(resources).hasSizeGreaterThan(8);
        for (JsonNode resource : resources) {
            String header = csv("data/" + resource.get("path").asText()).get(0).substring(1);
            assertThat(stream(resource.at("/schema/fields")).map(field -> field.get("name").asText()).toList())
                    .as(resource.get("name").asText()).containsExactly(header.split(";")).doesNotHaveDuplicates();
        }
    }

    @Test
    void peopleAreNamedInNoOtherDataset() throws IOException {
        assertThat(stream(json("data/contacts.json")).map(one -> one.get("id").asText())).contains("redakce");
        assertThat(json("data/stories.json")).noneMatch(story -> story.has("contact"));
        assertThat(json("data/services.json")).noneMatch(service -> service.has("contact"));
        assertThat(stream(json("data/catalog.jsonld").get("dcat:dataset"))
                .filter(one -> one.at("/dcat:distribution/0/pu:specifikace/pu:osobní-údaje").asText().contains("/obsahuje-"))
                .map(one -> one.get("@id").asText())).containsExactly("https://rozcestnik.example.org/data/catalog.jsonld#contacts");
    }

    @Test
    void theCatalogueHoldsWhatItMust() throws IOException {
        assertThat(CATALOGUE.problems(json("data/catalog.jsonld"))).isEmpty();
        assertThat(stream(json("data/catalog.jsonld").get("dcat:dataset"))).allMatch(dataset -> dataset.has("dcat:contactPoint"));
        ObjectNode broken = (ObjectNode) json("data/catalog.jsonld");
        ((ObjectNode) broken.at("/dcat:dataset/0/dcat:distribution/0/pu:specifikace")).remove("pu:osobní-údaje");
        assertThat(CATALOGUE.problems(broken)).isNotEmpty();
    }

    @Test
    void everyFileOfTheCatalogueIsThere() throws IOException {
        List<String> files = stream(json("data/catalog.jsonld").get("dcat:dataset"))
                .flatMap(dataset -> stream(dataset.get("dcat:distribution")))
                .map(file -> file.get("dcat:downloadURL").asText().replace("https://rozcestnik.example.org/", "")).toList();

        assertThat(FILES).containsKeys(files.toArray(String[]::new));
        assertThat(files).contains("data/services.csv", "data/hsds/services.json", "data/codes/topics.json");
    }

    private static ObjectNode service(String name) throws IOException {
        String id = stream(json("data/hsds/services.json").get("contents")).filter(one -> one.get("name").asText().equals(name))
                .findFirst().orElseThrow().get("id").asText();
        return (ObjectNode) json("data/hsds/services/" + id + ".json");
    }

    private static JsonNode json(String path) throws IOException {
        assertThat(FILES).containsKey(path);
        return JSON.readTree(FILES.get(path));
    }

    private static List<String> csv(String path) {
        return List.of(new String(FILES.get(path), StandardCharsets.UTF_8).split("\r\n"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
