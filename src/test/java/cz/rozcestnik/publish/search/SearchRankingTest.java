package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class SearchRankingTest {
    private final List<SearchEntry> czech = FamilyCorpus.czech(300);
    private final List<SearchEntry> english = FamilyCorpus.english(200);

    @Test
    void shards_give_the_order_and_scores_of_lucene() throws IOException {
        Map<String, List<SearchEntry>> entries = Map.of("cs", czech, "en", english);
        int several = 0;
        int ties = 0;
        for (SampleQueries.Query query : SampleQueries.all()) {
            LuceneSearch.Ranking expected = reference(query, entries.get(query.language()));
            SearchResults found = engine(query.language(), entries.get(query.language())).results(query.text(), 1000);
            assertThat(found.total()).as(query.text()).isEqualTo(expected.total());
            assertThat(paths(found)).as(query.text()).isEqualTo(expected.hits().stream().map(h -> h.path()).toList());
            assertThat(found.hits().stream().map(SearchResults.Hit::score).toList()).as(query.text())
                    .isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::score).toList());
            several += expected.total() > 1 ? 1 : 0;
            ties += hasTie(expected) ? 1 : 0;
        }
        assertThat(several).isGreaterThanOrEqualTo(50);
        assertThat(ties).isGreaterThanOrEqualTo(10);
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

    private static LuceneSearch.Ranking reference(SampleQueries.Query query, List<SearchEntry> entries)
            throws IOException {
        try (Directory directory = SearchIndex.write(query.language(), entries, FieldWeights.DEFAULT);
                LuceneSearch search = LuceneSearch.open(directory)) {
            return search.search(query.text(), 1000);
        }
    }

    private static PublishedSearch engine(String language, List<SearchEntry> entries) {
        return PublishedSearch.of(language, entries);
    }
}
