package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the compiled client in a page with Lucene over the index it was exported from. */
public final class SearchParity {
    private static final double TOLERANCE = 1e-6;
    private static final int ALL = 100_000;

    /** Of each hit only what is compared: the marked texts of thousands of hits take longer to hand over than to find. */
    private static final String ASK = """
            ([text, language, limit, filters, near, sent]) => rozcestnik.search(text, { language, limit, filters, near, sent })
              .then(({ total, complete, facets, meant, results }) =>
                ({ total, complete, facets, mended: meant.length > 0, paths: results.map(hit => hit.path), scores: results.map(hit => hit.score) }))
            """;

    private final Page page;
    private final Map<String, LuceneSearch> references;
    private int several;
    private int ties;
    private int filtered;
    private int nearer;
    private int mended;

    private SearchParity(Page page, Map<String, LuceneSearch> references) {
        this.page = page;
        this.references = references;
    }

    /**
     * Asks all queries on a page that has the search of any language, and fails where the client differs from Lucene, or
     * where fewer than 50 queries have several hits, or fewer than 10 have ties or words that were mended.
     *
     * @param visit    a visit of the site
     * @param pagePath path of a page that links the search script
     * @param indexes  folder that holds the folder of each language's index
     * @param resource name of a file of lines {@code language TAB text}, beside this class
     */
    public static void check(Visit visit, String pagePath, Path indexes, String resource) throws IOException {
        check(visit, pagePath, indexes, SampleQueries.of(resource));
    }

    static void check(Visit visit, String pagePath, Path indexes, List<SampleQueries.Query> queries) throws IOException {
        Map<String, LuceneSearch> references = new HashMap<>();
        try {
            for (SampleQueries.Query query : queries) {
                if (!references.containsKey(query.language())) {
                    references.put(query.language(), LuceneSearch.open(indexes.resolve(query.language())));
                }
            }
            new SearchParity(visit.open(pagePath), references).check(queries);
        } finally {
            for (LuceneSearch reference : references.values()) {
                reference.close();
            }
        }
    }

    private void check(List<SampleQueries.Query> queries) throws IOException {
        int asked = 0;
        for (SampleQueries.Query query : queries) {
            LuceneSearch.Ranking ranking = check(query, Map.of(), "", false);
            Map<String, List<String>> filters = new HashMap<>();
            for (String facet : List.of("region", "type")) {
                ranking.facets().get(facet).entrySet().stream().max(Map.Entry.comparingByValue())
                        .ifPresent(most -> filters.put(facet, List.of(most.getKey())));
            }
            if (!filters.isEmpty()) {
                // Every other time the region is not the filter but where the visitor is.
                String near = ++asked % 2 == 0 && filters.containsKey("region") ? filters.remove("region").get(0) : "";
                filtered += check(query, filters, near, true).total() > 0 ? 1 : 0;
                nearer += near.isEmpty() ? 0 : 1;
            }
        }
        assertThat(filtered).as("queries with filtered hits").isGreaterThanOrEqualTo(50);
        assertThat(nearer).as("queries from a region").isGreaterThanOrEqualTo(25);
        assertThat(mended).as("queries with words that were mended").isGreaterThanOrEqualTo(10);
        assertThat(several).as("queries with several hits").isGreaterThanOrEqualTo(50);
        assertThat(ties).as("queries with ties").isGreaterThanOrEqualTo(10);
    }

    private LuceneSearch.Ranking check(
            SampleQueries.Query query, Map<String, List<String>> filters, String near, boolean sent) throws IOException {
        LuceneSearch.Ranking expected = references.get(query.language())
                .search(new SearchRequest(query.text(), filters, ALL, near, true, sent));
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(
                ASK, List.of(query.text(), query.language(), ALL, filters, near, sent));
        List<?> scores = (List<?>) answer.get("scores");

        assertThat(answer.get("complete")).as(query.text()).isEqualTo(true);
        assertThat(answer.get("total")).as(query.text()).isEqualTo(expected.total());
        assertThat(answer.get("paths")).as(query.text())
                .isEqualTo(expected.hits().stream().map(LuceneSearch.Hit::path).toList());
        for (int i = 0; i < scores.size(); i++) {
            assertThat(((Number) scores.get(i)).doubleValue()).as(query.text())
                    .isCloseTo(expected.hits().get(i).score(), within(TOLERANCE));
        }
        Map<String, Object> expectedFacets = new HashMap<>(expected.facets());
        expectedFacets.values().removeIf(counts -> ((Map<?, ?>) counts).isEmpty());
        assertThat(answer.get("facets")).as(query.text()).isEqualTo(expectedFacets);
        several += expected.total() > 1 ? 1 : 0;
        mended += expected.total() > 0 && answer.get("mended").equals(true) ? 1 : 0;
        ties += hasTie(expected.hits()) ? 1 : 0;
        return expected;
    }

    private static boolean hasTie(List<LuceneSearch.Hit> hits) {
        for (int i = 1; i < hits.size(); i++) {
            if (hits.get(i).score() == hits.get(i - 1).score()) {
                return true;
            }
        }
        return false;
    }
}
