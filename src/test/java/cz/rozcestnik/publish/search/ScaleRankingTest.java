package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Order, scores, totals and counts over more records than one shard of facets and one block of documents hold. */
class ScaleRankingTest {
    private static final int RECORDS = 4_200;

    @Test
    void shards_of_many_records_rank_like_lucene() throws IOException {
        List<SearchEntry> entries = ScaleCorpus.czech(RECORDS);
        PublishedSearch published = PublishedSearch.of("cs", entries);
        assertThat(published.manifest().columns().count()).isGreaterThan(1);
        assertThat(published.manifest().documents().perBlock()).isGreaterThan(1);
        try (Directory directory = SearchIndex.write("cs", entries, FieldWeights.DEFAULT);
                LuceneSearch reference = LuceneSearch.open(directory)) {
            for (SampleQueries.Query query : ScaleCorpus.queries(entries, 64)) {
                LuceneSearch.Ranking expected = reference.search(query.text(), 100);
                SearchResults found = published.results(query.text(), 100);
                assertThat(found.complete()).as(query.text()).isTrue();
                assertThat(found.total()).as(query.text()).isEqualTo(expected.total());
                assertThat(found.hits()).as(query.text()).extracting(hit -> hit.document().path())
                        .isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::path).toList());
                assertThat(found.hits()).as(query.text()).extracting(SearchResults.Hit::score)
                        .isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::score).toList());
                found.facets().forEach(count -> assertThat(expected.facets().get(count.facet()))
                        .as(query.text()).containsEntry(count.value(), count.count()));
            }
        }
    }
}
