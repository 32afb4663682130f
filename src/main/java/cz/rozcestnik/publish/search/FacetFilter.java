package cz.rozcestnik.publish.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Filters a query of Lucene by facets and counts their values.
 *
 * @param searcher of the index
 * @param query    without filters
 */
record FacetFilter(IndexSearcher searcher, Query query) {
    Query query(Map<String, List<String>> filters) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder();
        filtered.add(query, Occur.MUST);
        filters.forEach((facet, values) -> {
            if (SearchFacets.NAMES.contains(facet)) {
                filtered.add(new TermInSetQuery(
                        SearchFacets.field(facet), values.stream().map(BytesRef::new).toList()), Occur.FILTER);
            }
        });
        return filtered.build();
    }

    /** How many documents match with each value of each facet, the other facets staying filtered. */
    Map<String, Map<String, Integer>> counts(Map<String, List<String>> filters) throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String facet : SearchFacets.NAMES) {
            Terms values = MultiTerms.getTerms(searcher.getIndexReader(), SearchFacets.field(facet));
            Map<String, Integer> byValue = new TreeMap<>();
            if (values != null) {
                TermsEnum each = values.iterator();
                while (each.next() != null) {
                    Map<String, List<String>> one = new HashMap<>(filters);
                    one.put(facet, List.of(each.term().utf8ToString()));
                    byValue.put(each.term().utf8ToString(), searcher.count(query(one)));
                }
            }
            byValue.values().removeIf(count -> count == 0);
            counts.put(facet, byValue);
        }
        return counts;
    }
}
