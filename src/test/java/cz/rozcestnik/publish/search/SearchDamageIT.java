package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Shards of every kind that are lost or cut: the answer says so and brings the rest, in Chromium. */
@ExtendWith(Browser.Given.class)
class SearchDamageIT {
    private static final String ASK = "text => rozcestnik.search(text, { limit: 1000 })";

    @TempDir
    private Path folder;

    @Test
    void damage_of_every_kind_is_told_on_a_host(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, FamilyCorpus.czech(100));
        try (StaticServer server = StaticServer.serve(made.site(), "/a/")) {
            for (Map.Entry<String, List<String>> kind : kinds().entrySet()) {
                try (Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
                    damageIsTold(visit, made.site(), kind.getKey(), kind.getValue());
                }
            }
        }
    }

    @Test
    void damage_of_every_kind_is_told_on_a_disk(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, FamilyCorpus.czech(100));
        for (Map.Entry<String, List<String>> kind : kinds().entrySet()) {
            try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
                damageIsTold(visit, made.site(), kind.getKey(), kind.getValue());
            }
        }
    }

    /** What to ask for, and the shards of one kind that it needs. */
    private static Map<String, List<String>> kinds() {
        Manifest manifest = PublishedSearch.of("cs", FamilyCorpus.czech(100)).manifest();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("\"rodina podpora\"", manifest.terms().names().all().stream().map(name -> name + Manifest.POSITIONS).toList());
        kinds.put("rodnia", manifest.words().names().all());
        kinds.put("rodina", manifest.columns().all());
        kinds.put("podpora", manifest.documents().blocks().all());
        kinds.put("poradna", manifest.terms().names().all());
        return kinds;
    }

    /** Every other shard is lost, the others are cut; then all are put back. */
    private static void damageIsTold(Visit visit, Path site, String text, List<String> shards) throws IOException {
        Map<Path, byte[]> whole = new LinkedHashMap<>();
        for (String shard : shards) {
            Path file = site.resolve("search/cs/" + shard + ".js");
            whole.put(file, Files.readAllBytes(file));
            if (whole.size() % 2 == 0) {
                Files.delete(file);
            } else {
                String script = Files.readString(file);
                Files.writeString(file, script.substring(0, script.length() / 2) + "\")");
            }
        }
        Page page = visit.open("cs/search.html");
        assertThat(((Map<?, ?>) page.evaluate(ASK, text)).get("complete")).as(text).isEqualTo(false);
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        assertThat(((Map<?, ?>) page.evaluate(ASK, text)).get("complete")).as(text + " again").isEqualTo(true);
    }

    @Test
    void a_start_script_of_another_version_is_no_exception(Browser browser) throws IOException {
        SearchedSite made = SearchedSite.write(folder, FamilyCorpus.czech(20));
        Path starter = made.site().resolve("search/cs.js");
        String script = Files.readString(starter);
        int manifest = script.lastIndexOf(", \"") + 3;
        Files.writeString(starter, script.substring(0, manifest) + "AAAA" + script.substring(manifest));
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            Map<?, ?> answer = (Map<?, ?>) visit.open("cs/search.html").evaluate(ASK, "rodina");
            assertThat(answer.get("complete")).isEqualTo(false);
            assertThat(answer.get("total")).isEqualTo(0);
        }
    }
}
