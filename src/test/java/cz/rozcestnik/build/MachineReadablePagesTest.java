package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.testing.PublishedConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of the portal tell machines that read them. */
class MachineReadablePagesTest {
    private static final String HOST = "https://rozcestnik.example.org/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern VERSION = Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");
    private static final Pattern URL = Pattern.compile("<url><loc>([^<]+)</loc>(.*?)</url>");
    private static final Pattern URL_VERSION = Pattern.compile("<xhtml:link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\"/>");
    private static final PublishedConstraints SCHEMA = PublishedConstraints.of(MachineReadablePagesTest.class, "jsonld.schema.json");
    private static final Map<String, String> PAGES = new HashMap<>();
    private static BuiltSite site;

    @BeforeAll
    static void buildThePortal() throws IOException {
        site = BuiltSite.of(Path.of("").toAbsolutePath());
        site.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> PAGES.put(path, site.text(path)));
    }

    @Test
    void allDataOfPagesIsOfAKindThatSchemaOrgKnowsAndWhole() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String path : PAGES.keySet()) {
            for (JsonNode node : graph(path)) {
                String kind = node.get("@type").asText();
                kinds.add(kind);
                assertThat(SCHEMA.problems(kind, node)).as(path + " " + kind).isEmpty();
            }
        }
        assertThat(kinds).containsExactly("AdministrativeArea", "Article", "BreadcrumbList", "ContactPoint", "DefinedTerm",
                "DigitalDocument", "Event", "GovernmentOrganization", "GovernmentService", "NGO", "NewsArticle", "Organization",
                "Service", "WebSite");
    }

    @Test
    void whatSchemaOrgDoesNotKnowIsSeen() throws IOException {
        ObjectNode event = (ObjectNode) about("cs/akce/rodinny-den-vzorov.html", "Event");
        assertThat(SCHEMA.problems("Event", event)).isEmpty();
        assertThat(SCHEMA.problems("Event", event.deepCopy().put("eventStatus", "moved"))).isNotEmpty();
        assertThat(SCHEMA.problems("Event", event.deepCopy().put("organiser", "x"))).isNotEmpty();
        assertThat(SCHEMA.problems("Event", event.deepCopy().without("startDate"))).isNotEmpty();
    }

    @Test
    void whatATownProvidesIsAServiceOfPublicAdministration() {
        List<JsonNode> services = PAGES.keySet().stream().filter(path -> path.startsWith("cs/sluzby/"))
                .flatMap(path -> graph(path).stream()).filter(node -> node.has("provider")).toList();

        assertThat(services).anyMatch(service -> service.get("@type").asText().equals("Service"));
        assertThat(services).anyMatch(service -> service.get("@type").asText().equals("GovernmentService"));
        assertThat(services).allSatisfy(service -> assertThat(service.get("@type").asText().equals("GovernmentService"))
                .isEqualTo(service.at("/provider/@type").asText().equals("GovernmentOrganization")));
    }

    @Test
    void anEventSaysWhetherItIsMovedAndWhetherOneHasToTravel() throws IOException {
        assertThat(about("cs/akce/rodinny-den-vzorov.html", "Event").get("eventStatus").asText()).endsWith("/EventRescheduled");
        assertThat(about("cs/akce/rodinny-den-vzorov.html", "Event").get("startDate").asText()).isEqualTo("2026-11-28T10:00+01:00");
        assertThat(site.files().keySet().stream().filter(path -> path.startsWith("cs/akce/"))
                .filter(path -> path.endsWith(".html")).flatMap(path -> graph(path).stream())
                .filter(node -> node.has("eventAttendanceMode")).map(node -> node.get("eventAttendanceMode").asText()))
                .contains("https://schema.org/OnlineEventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
    }

    @Test
    void theSearchThatTheHomePageTellsOfIsThereAndTakesTheQuestion() throws IOException {
        String address = about("cs/index.html", "WebSite").at("/potentialAction/target/urlTemplate").asText();
        String search = PAGES.get(address.substring(HOST.length(), address.indexOf('?')));

        assertThat(search).containsPattern("<input [^>]*name=\"q\"");
    }

    @Test
    void stepsOfEveryWayLeadToPages() {
        long steps = PAGES.keySet().stream().flatMap(path -> graph(path).stream()).filter(node -> node.has("itemListElement"))
                .peek(node -> node.get("itemListElement").forEach(step ->
                        assertThat(PAGES).containsKey(step.get("item").asText().substring(HOST.length())))).count();
        assertThat(steps).isGreaterThan(500);
    }

    @Test
    void everyFileThatThePageOfOpenDataOffersIsThere() {
        for (String path : List.of("cs/otevrena-data.html", "en/open-data.html")) {
            List<String> offered = all(Pattern.compile("href=\"\\.\\./(data/[^\"]+)\""), PAGES.get(path)).map(link -> link.group(1)).toList();
            assertThat(site.files()).containsKeys(offered.toArray(String[]::new));
            assertThat(offered).contains("data/services.csv", "data/hsds/services.json", "data/codes/choices.json", "data/catalog.jsonld")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoSharesAPageSharesItsTitleAndAddress() {
        String page = PAGES.get("en/services/debt-advice-ostrava.html");
        assertThat(property(page, "og:title")).contains("Debt advice in Ostrava");
        assertThat(property(page, "og:locale")).contains("en_GB");
        assertThat(property(page, "og:url")).contains(HOST + "en/services/debt-advice-ostrava.html");
        assertThat(property(PAGES.get("404.html"), "og:url")).isEmpty();
    }

    @Test
    void everyPageInTwoLanguagesNamesBothAndIsNamedByBoth() {
        Map<String, Map<String, String>> named = new HashMap<>();
        PAGES.forEach((path, page) -> {
            Map<String, String> versions = versions(VERSION, page);
            if (!versions.isEmpty()) {
                named.put(HOST + path, versions);
            }
        });
        assertThat(named).hasSizeGreaterThan(500);
        named.forEach((address, versions) -> {
            assertThat(versions).as(address).containsKeys("cs", "en", "x-default");
            if (!address.equals(HOST + "index.html")) {
                assertThat(List.of(versions.get("cs"), versions.get("en"))).as(address).contains(address);
                assertThat(named.get(versions.get("cs"))).as(address).isEqualTo(versions);
                assertThat(named.get(versions.get("en"))).as(address).isEqualTo(versions);
            }
        });
    }

    @Test
    void theSitemapNamesTheVersionsThatThePagesName() {
        List<String> pairs = new ArrayList<>();
        Stream.of("cs", "en").flatMap(language -> all(URL, site.text("sitemap-" + language + ".xml"))).forEach(url -> {
            String address = url.group(1);
            assertThat(PAGES).containsKey(address.substring(HOST.length()));
            Map<String, String> listed = versions(URL_VERSION, url.group(2));
            Map<String, String> named = versions(VERSION, PAGES.get(address.substring(HOST.length())));
            named.remove("x-default");
            assertThat(listed).as(address).isEqualTo(named);
            if (!listed.isEmpty()) {
                pairs.add(address);
            }
        });
        assertThat(pairs).hasSizeGreaterThan(500);
    }

    private static Map<String, String> versions(Pattern pattern, String text) {
        Map<String, String> versions = new HashMap<>();
        all(pattern, text).forEach(found -> versions.put(found.group(1), found.group(2)));
        return versions;
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<JsonNode> graph(String path) {
        List<JsonNode> nodes = new ArrayList<>();
        all(DATA, PAGES.get(path)).forEach(script -> read(script.group(1)).get("@graph").forEach(nodes::add));
        return nodes;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    private static JsonNode about(String path, String kind) {
        return graph(path).stream().filter(node -> node.get("@type").asText().equals(kind)).findFirst().orElseThrow();
    }

    private static Optional<String> property(String page, String name) {
        return all(Pattern.compile("<meta property=\"" + name + "\" content=\"([^\"]*)\">"), page).map(meta -> meta.group(1)).findFirst();
    }
}
