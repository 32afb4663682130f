package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Demotions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Multiplies Lucene's scores by what documents are worth and by how near they are.
 *
 * @param near  the region of the visitor; empty for none
 * @param times how many times as much scores what is near
 */
record DocumentFactors(IndexSearcher searcher, String near, float times) {
    private static final String REGION = SearchFacets.field("region");

    /** The best of the documents found, ties in their order. */
    List<ScoreDoc> apply(TopDocs found, int limit) throws IOException {
        Set<Integer> nearer = nearer();
        List<ScoreDoc> scored = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            float score = hit.score * (worth(hit.doc) / (float) Demotions.FULL);
            scored.add(new ScoreDoc(hit.doc, nearer.contains(hit.doc) ? score * times : score));
        }
        scored.sort(Comparator.comparing((ScoreDoc hit) -> -hit.score).thenComparing(hit -> hit.doc));
        return scored.subList(0, Math.min(limit, scored.size()));
    }

    private long worth(int document) throws IOException {
        NumericDocValues worths = MultiDocValues.getNumericValues(searcher.getIndexReader(), SearchIndex.WORTH);
        return worths != null && worths.advanceExact(document) ? worths.longValue() : Demotions.FULL;
    }

    private Set<Integer> nearer() throws IOException {
        Set<Integer> nearer = new HashSet<>();
        if (!near.isEmpty()) {
            TermQuery inRegion = new TermQuery(new Term(REGION, near));
            for (ScoreDoc hit : searcher.search(inRegion, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                nearer.add(hit.doc);
            }
        }
        return nearer;
    }
}
