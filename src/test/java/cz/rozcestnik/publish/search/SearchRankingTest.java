package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class SearchRankingTest {

    @Test
    void shards_give_the_order_and_scores_of_lucene() throws IOException {
        List<LuceneSearch.Ranking> rankings = new ArrayList<>();
        rankings.addAll(compared("cs", FamilyCorpus.czech(300)));
        rankings.addAll(compared("en", FamilyCorpus.english(200)));

        assertThat(rankings).filteredOn(ranking -> ranking.total() > 1).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rankings).filteredOn(SearchRankingTest::hasTie).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void shards_rank_what_is_near_and_what_is_filtered_like_lucene() throws IOException {
        List<SearchEntry> entries = FamilyCorpus.czech(300);
        PublishedSearch published = PublishedSearch.of("cs", entries);
        int nearer = 0;
        try (Directory directory = SearchIndex.write("cs", entries, FieldWeights.DEFAULT);
                LuceneSearch reference = LuceneSearch.open(directory)) {
            for (SampleQueries.Query query : SampleQueries.all()) {
                if (query.language().equals("cs")) {
                    SearchRequest near = new SearchRequest(query.text(), Map.of("type", List.of("Služba", "Příběh")), 1000,
                            "R3", true, true);
                    LuceneSearch.Ranking expected = reference.search(near);
                    assertSame(published.results(near), expected, query.text());
                    nearer += expected.hits().isEmpty() || expected.equals(reference.search(new SearchRequest(
                            query.text(), near.filters(), 1000, "", true, true))) ? 0 : 1;
                }
            }
        }
        assertThat(nearer).isGreaterThan(50);
    }

    private static List<LuceneSearch.Ranking> compared(String language, List<SearchEntry> entries) throws IOException {
        PublishedSearch published = PublishedSearch.of(language, entries);
        List<LuceneSearch.Ranking> rankings = new ArrayList<>();
        try (Directory directory = SearchIndex.write(language, entries, FieldWeights.DEFAULT);
                LuceneSearch reference = LuceneSearch.open(directory)) {
            for (SampleQueries.Query query : SampleQueries.all()) {
                if (query.language().equals(language)) {
                    LuceneSearch.Ranking expected = reference.search(query.text(), 1000);
                    assertSame(published.results(query.text(), 1000), expected, query.text());
                    rankings.add(expected);
                }
            }
        }
        return rankings;
    }

    private static void assertSame(SearchResults found, LuceneSearch.Ranking expected, String query) {
        assertThat(found.total()).as(query).isEqualTo(expected.total());
        assertThat(paths(found)).as(query).isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::path).toList());
        assertThat(found.hits().stream().map(SearchResults.Hit::score).toList()).as(query)
                .isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::score).toList());
    }

    private static boolean hasTie(LuceneSearch.Ranking ranking) {
        for (int i = 1; i < ranking.hits().size(); i++) {
            if (ranking.hits().get(i).score() == ranking.hits().get(i - 1).score()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> paths(SearchResults results) {
        return results.hits().stream().map(hit -> hit.document().path()).toList();
    }
}
