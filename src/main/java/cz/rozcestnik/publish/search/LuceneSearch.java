package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Query;
import cz.rozcestnik.search.Question;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Spelling;
import cz.rozcestnik.search.Words;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Searches an index with Lucene itself: the ranking that browsers must give too. */
public final class LuceneSearch implements Closeable {
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Words words;
    private final NavigableSet<String> terms;
    private final WrittenWords lexicon;
    private final Map<String, String> settings;

    private LuceneSearch(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.settings = reader.getIndexCommit().getUserData();
        this.words = Words.of(settings.get(SearchIndex.LANGUAGE));
        this.terms = terms(reader);
        this.lexicon = new WrittenWords(reader);
    }

    /**
     * Opens the index in a folder, such as {@code target/index/cs}.
     *
     * @throws IOException if there is none
     */
    public static LuceneSearch open(Path folder) throws IOException {
        return open(FSDirectory.open(folder));
    }

    static LuceneSearch open(Directory directory) throws IOException {
        return new LuceneSearch(DirectoryReader.open(directory));
    }

    /**
     * A ranking.
     *
     * @param total how many documents match
     * @param hits  the best of them, best first, ties in the order of names
     * @param facets how many there would be with one value of a facet instead of what it is filtered by, by facet and value
     */
    public record Ranking(int total, List<Hit> hits, Map<String, Map<String, Integer>> facets) {
    }

    /**
     * A document that was found.
     *
     * @param score Lucene's score
     * @param name  id of the record
     * @param path  of its page, relative to the root of the site
     * @param title its title
     */
    public record Hit(float score, String name, String path, String title) {
    }

    /**
     * Ranks the documents that have all words and phrases of the text; if none has, those that have all words of it;
     * if none has them either, the same with likelier words for those the index lacks; else those that have any.
     */
    public Ranking search(String text, int limit) throws IOException {
        return search(new SearchRequest(text, Map.of(), limit));
    }

    /** As {@link #search(String, int)}, with the filters and the region of a request. */
    public Ranking search(SearchRequest request) throws IOException {
        return search(Query.of(request.text(), words).sent(request.sent()), request, false);
    }

    private Ranking search(Query query, SearchRequest request, boolean corrected) throws IOException {
        Question question = ask(query);
        Ranking together = question.everyWord() ? rank(question, request, Occur.MUST) : new Ranking(0, List.of(), Map.of());
        if (together.total() > 0) {
            return together;
        } else if (!query.phrases().isEmpty()) {
            return search(query.loosened(words), request, corrected);
        }
        List<SearchResults.Correction> corrections =
                corrected ? List.of() : Spelling.corrections(question.unknown(), lexicon, words);
        if (!corrections.isEmpty()) {
            return search(query.corrected(corrections), request, true);
        }
        boolean mayBeTyped = !corrected && !question.unknown().isEmpty() && query.reading().sent();
        return mayBeTyped ? search(query.sent(false), request, true) : rank(question, request, Occur.SHOULD);
    }

    private Question ask(Query query) {
        return query.ask(prefix -> List.copyOf(terms.subSet(prefix, prefix + Character.MAX_VALUE)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Ranking rank(Question question, SearchRequest request, Occur occur) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Question.Part part : question.parts()) {
            query.add(query(part), occur);
        }
        for (Question.Part part : question.excluded()) {
            query.add(query(part), Occur.MUST_NOT);
        }
        FacetFilter filter = new FacetFilter(searcher, query.build());
        TopDocs found = searcher.search(filter.query(request.filters()),
                new TopScoreDocCollectorManager(Math.max(1, reader.maxDoc()), null, Integer.MAX_VALUE));
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        float times = occur == Occur.MUST ? SearchRequest.NEAR : SearchRequest.NEAR_WITH_ANY;
        for (ScoreDoc scored : new DocumentFactors(searcher, request.near(), times).apply(found, request.limit())) {
            Document document = stored.document(scored.doc);
            hits.add(new Hit(scored.score, document.get(SearchIndex.NAME), document.get(SearchIndex.PATH),
                    document.get(SearchIndex.SHOWN_TITLE)));
        }
        return new Ranking(Math.toIntExact(found.totalHits.value), hits, filter.counts(request.filters()));
    }

    private BooleanQuery query(Question.Part part) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (part.isPhrase()) {
            addPhrase(query, part.places());
        } else {
            addFields(query, part.places().get(0), 1);
            addFields(query, part.exact(), 1);
            addFields(query, part.begun(), part.begunBoost());
        }
        return query.build();
    }

    private void addPhrase(BooleanQuery.Builder query, List<List<String>> places) {
        for (IndexField field : IndexField.values()) {
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
            for (List<String> place : places) {
                phrase.add(place.stream().map(term -> new Term(field.fieldName(), term)).toArray(Term[]::new));
            }
            float weight = Float.parseFloat(settings.get(field.fieldName()));
            query.add(new BoostQuery(phrase.build(), weight), Occur.SHOULD);
        }
    }

    private void addFields(BooleanQuery.Builder query, List<String> terms, float boost) {
        for (IndexField field : terms.isEmpty() ? new IndexField[0] : IndexField.values()) {
            SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field.fieldName());
            for (String term : terms) {
                synonyms.addTerm(new Term(field.fieldName(), term));
            }
            float weight = Float.parseFloat(settings.get(field.fieldName()));
            query.add(new BoostQuery(synonyms.build(), weight * boost), Occur.SHOULD);
        }
    }

    /** All terms in the order of UTF-16, which is the order of browsers. */
    private static NavigableSet<String> terms(IndexReader reader) throws IOException {
        NavigableSet<String> found = new TreeSet<>();
        for (IndexField field : IndexField.values()) {
            Terms terms = MultiTerms.getTerms(reader, field.fieldName());
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    found.add(each.term().utf8ToString());
                }
            }
        }
        return found;
    }
}
