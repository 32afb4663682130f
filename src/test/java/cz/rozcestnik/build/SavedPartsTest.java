package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What phones can save of the portal, and the app's manifest. */
class SavedPartsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static BuiltSite portal;

    @BeforeAll
    static void build() throws IOException {
        portal = BuiltSite.of(Path.of("").toAbsolutePath());
    }

    private static Set<String> files(String part) throws IOException {
        return names(JSON.readTree(portal.text(summary(part).get("file").textValue())).get("files"));
    }

    private static JsonNode summary(String part) throws IOException {
        return JSON.readTree(portal.text("offline/index.json")).get("parts").get(part);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyPartListsFilesAsTheyAre() throws IOException {
        Set<String> parts = names(JSON.readTree(portal.text("offline/index.json")).get("parts"));
        assertThat(parts).hasSize(2 * (1 + 14 + 1));
        for (String part : parts) {
            JsonNode listed = JSON.readTree(portal.text(summary(part).get("file").textValue())).get("files");
            assertThat(listed.size()).isEqualTo(summary(part).get("files").intValue());
            listed.fields().forEachRemaining(file -> {
                byte[] bytes = portal.files().get(file.getKey());
                assertThat(file.getValue().get(0).textValue()).as(file.getKey()).isEqualTo(Checksum.of(bytes).toString());
                assertThat(file.getValue().get(1).intValue()).isEqualTo(bytes.length);
            });
        }
    }

    @Test
    void aRegionHasWhatConcernsItAndNothingOfTheOthers() throws IOException {
        assertThat(files("cs/CZ031")).contains("cs/kraje/jihocesky-kraj.html", "cs/kraje/jihocesky-kraj.vcf",
                "cs/sluzby/materske-centrum-ceske-budejovice.html", "cs/co-kde-chybi/jihocesky-kraj.html")
                .doesNotContain("cs/kraje/liberecky-kraj.html", "cs/sluzby/dluhova-poradna.html").noneMatch(path -> path.startsWith("en/"));
        assertThat(files("cs/base")).contains("index.html", "cs/index.html", "cs/krizova-pomoc/index.html", "cs/pruvodce/bojim-se-doma.html",
                "cs/hledani.html", "search/cs.js", "cs/sluzby/list.js").doesNotContain("cs/kraje/jihocesky-kraj.html")
                .noneMatch(path -> path.startsWith("search/en") || path.endsWith(".atom"));
    }

    @Test
    void aPackHoldsTheShardsOfALanguageOneAfterAnotherAsTheyAreListed() throws IOException {
        JsonNode part = JSON.readTree(portal.text(summary("cs/base").get("file").textValue()));
        assertThat(part.get("packs")).hasSize(1);
        part.get("packs").fields().forEachRemaining(pack -> {
            List<String> listed = new ArrayList<>();
            part.get("files").fieldNames().forEachRemaining(listed::add);
            int first = listed.indexOf(pack.getValue().get(0).textValue());
            List<String> packed = listed.subList(first, first + pack.getValue().get(1).intValue());

            assertThat(packed).containsExactlyElementsOf(portal.files().keySet().stream().filter(path -> path.startsWith("search/cs/")).sorted().toList());
            assertThat(portal.text(pack.getKey())).isEqualTo(packed.stream().map(portal::text).collect(Collectors.joining()));
            assertThat(pack.getKey()).contains(Fingerprint.of(told(packed).getBytes(StandardCharsets.US_ASCII)));
        });
        assertThat(JSON.readTree(portal.text(summary("cs/CZ031").get("file").textValue())).has("packs")).isFalse();
    }

    private String told(List<String> files) {
        return files.stream().map(path -> new Output(path, portal.files().get(path)))
                .map(file -> file.checksum() + " " + file.length() + "\n").collect(Collectors.joining());
    }

    @Test
    void theBaseAndEverythingHaveEveryPageOfALanguageOnce() throws IOException {
        List<String> saved = new ArrayList<>(files("en/base"));
        saved.addAll(files("en/all"));

        assertThat(saved).doesNotHaveDuplicates();
        assertThat(saved).filteredOn(path -> path.startsWith("en/") && path.endsWith(".html")).containsExactlyInAnyOrderElementsOf(
                portal.files().keySet().stream().filter(path -> path.startsWith("en/") && path.endsWith(".html") && !path.equals("en/404.html")).toList());
        assertThat(files("en/all")).containsAll(files("en/CZ080"));
    }

    @Test
    void theAppBeginsAtHomeAndItsIconsAndShortcutsAreThere() throws IOException {
        JsonNode manifest = JSON.readTree(portal.text("cs/app.webmanifest"));

        assertThat(manifest.get("start_url").textValue()).isEqualTo("index.html");
        assertThat(manifest.get("scope").textValue()).isEqualTo("../");
        assertThat(manifest.findValuesAsText("src")).hasSize(4).allSatisfy(path -> assertThat(portal.files()).containsKey(path.substring(3)));
        assertThat(manifest.findValuesAsText("purpose")).contains("any", "maskable");
        assertThat(manifest.findValuesAsText("url")).containsExactly("../cs/krizova-pomoc/index.html", "../cs/hledani.html");
        assertThat(manifest.get("theme_color").textValue()).matches("#[0-9a-f]{6}");
    }

    @Test
    void theWorkerCarriesThePagesForTimesWithoutASignal() {
        String worker = portal.text("service-worker.js");
        String pages = worker.substring(worker.indexOf("offline/pages."), worker.indexOf("');"));

        assertThat(portal.text(pages)).contains("\"cs/bez-signalu.html\":", "\"en/no-signal.html\":", "tel:112");
    }
}
