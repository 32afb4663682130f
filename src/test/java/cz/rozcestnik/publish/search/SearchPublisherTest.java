package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.ShardNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPublisherTest {
    private static final int CLIENT_LIMIT = 30_000;
    private static final int BOX_LIMIT = 3_500;
    private static final int RESULTS_LIMIT = 5_500;

    private final SearchPublisher publisher = new SearchPublisher(List.of("cs", "en"), FieldWeights.DEFAULT);

    @Test
    void the_order_of_entries_does_not_change_a_byte_of_the_site() {
        List<SearchEntry> shuffled = new ArrayList<>(FamilyCorpus.czech(60));
        Collections.shuffle(shuffled, new Random(1));

        assertThat(publisher.publish(shuffled).site()).usingRecursiveComparison()
                .isEqualTo(publisher.publish(FamilyCorpus.czech(60)).site());
    }

    @Test
    void records_have_one_order_here_and_on_the_site() {
        List<SearchEntry> entries = List.of(named("a-b", "x"), named("a", "y"), named("a", "b"));

        assertThat(SearchIndex.sorted(entries)).extracting(entry -> entry.name().toString())
                .containsExactly("a/b", "a/y", "a-b/x");
    }

    @Test
    void an_edit_renames_only_the_runs_of_shards_it_touches() {
        List<SearchEntry> entries = ScaleCorpus.czech(1000);
        SearchEntry first = entries.get(0);
        List<SearchEntry> edited = new ArrayList<>(entries);
        edited.set(0, new SearchEntry(first.name(), "cs", first.type(), first.path(), first.title(), first.summary(),
                first.keywords(), first.body().replaceFirst("(?<= )\\p{L}{5,}(?= )", "rodina"), first.facets()));

        List<String> before = paths(publisher.publish(entries).site());
        List<String> after = paths(publisher.publish(edited).site());

        assertThat(after).contains("search/cs.js", "search/en.js");
        // Two words with their places, a block, and both lists of words from the one that is gone on: each with the others of its run.
        assertThat(after).filteredOn(path -> !before.contains(path)).isNotEmpty()
                .hasSizeLessThanOrEqualTo((2 * 2 + 1 + 2 * 3) * ShardNames.RUN).hasSizeLessThan(before.size() / 8);
    }

    @Test
    void the_client_is_small() throws IOException {
        Output client = SearchPublisher.client();
        int size = Compressed.size(client.bytes());
        System.out.println("Search client: " + client.bytes().length + " bytes, " + size + " compressed");

        assertThat(client.path()).startsWith("search/client-");
        assertThat(size).isBetween(1_000, CLIENT_LIMIT);
    }

    @Test
    void the_scripts_of_the_box_and_of_the_results_are_small() throws IOException {
        int box = Compressed.size(Files.readAllBytes(Path.of("assets/search/box.js")));
        int results = Compressed.size(Files.readAllBytes(Path.of("assets/search/results.js")));
        System.out.println("Search box: " + box + " compressed, results page: " + results + " compressed");

        assertThat(box).isBetween(1_000, BOX_LIMIT);
        assertThat(results).isBetween(1_000, RESULTS_LIMIT);
    }

    @Test
    void the_index_can_be_searched_from_a_disk(@TempDir Path folder) throws IOException {
        for (Output file : publisher.publish(FamilyCorpus.czech(20)).index()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        try (LuceneSearch czech = LuceneSearch.open(folder.resolve("cs"));
                LuceneSearch english = LuceneSearch.open(folder.resolve("en"))) {
            LuceneSearch.Ranking ranking = czech.search("rodina", 5);
            assertThat(ranking.hits()).hasSize(5);
            assertThat(ranking.hits().get(0).title()).isNotEmpty();
            assertThat(ranking.hits()).extracting(LuceneSearch.Hit::score).isSortedAccordingTo((a, b) -> Float.compare(b, a));
            assertThat(english.search("family", 5).total()).isZero();
        }
    }

    private static SearchEntry named(String type, String name) {
        return new SearchEntry(new RecordName(type, name), "cs", type, "cs/x.html", name, "", List.of(), "");
    }

    private static List<String> paths(List<Output> outputs) {
        return outputs.stream().map(Output::path).toList();
    }
}
