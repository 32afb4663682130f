package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Searches an exported index: asks for the shards a query needs, ranks, then asks for the documents to show. */
public final class SearchEngine {
    private static final int FEWEST_TO_COMPLETE = 2;
    private static final String REGION = "region";
    private static final int FEW_COLUMNS = 4;

    private final Manifest manifest;
    private final Words words;
    private final LoadedTerms terms;
    private final LoadedWords lexicon;
    private final LoadedFacets facets;
    private final LoadedDocuments documents;
    private final Matcher matcher;

    /** An engine over the index that the manifest describes, with shards from the loader. */
    public SearchEngine(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.words = Words.of(manifest.language());
        this.terms = new LoadedTerms(manifest, loader);
        this.lexicon = new LoadedWords(manifest, loader);
        this.facets = new LoadedFacets(manifest, loader);
        this.documents = new LoadedDocuments(manifest, loader);
        this.matcher = new Matcher(manifest, terms);
    }

    /** Gives {@code done} the text with its last word, which is being typed, completed in the likeliest ways. */
    public void complete(String text, int most, Consumer<List<String>> done) {
        List<Word> typed = words.in(text);
        Word last = typed.isEmpty() ? null : typed.get(typed.size() - 1);
        if (last == null || last.end() < text.length() || last.letters().length() < FEWEST_TO_COMPLETE) {
            done.accept(new ArrayList<>());
            return;
        }
        lexicon.loadBeginning(last.letters(), () -> {
            List<String> completed = new ArrayList<>();
            for (String word : Completion.of(last, lexicon, words, most)) {
                completed.add(text.substring(0, last.start()) + word);
            }
            done.accept(completed);
        });
    }

    /** Whether counts take so little that every answer may have them. */
    public boolean countsCheaply() {
        return manifest.columns().count() <= FEW_COLUMNS;
    }

    /** Answers the request through {@code done}, which is called once, in any case. */
    public void search(SearchRequest request, Consumer<SearchResults> done) {
        attempt(Attempt.first(request, words), done);
    }

    /** Loads the terms and, for filters, the values of facets in one round trip. */
    private void attempt(Attempt attempt, Consumer<SearchResults> done) {
        Query query = attempt.query();
        boolean filtered = facets.isFilteredBy(attempt.request().filters()) || !attempt.request().near().isEmpty();
        Runnable arrived = new Countdown(filtered ? 2 : 1, () ->
                match(attempt.loaded(terms.hasAll(query) && (!filtered || facets.hasAll())), query.ask(terms), done));
        terms.load(query, arrived);
        if (filtered) {
            facets.load(arrived);
        }
    }

    /** Answers with the documents that have every word; where there are none, reads the request otherwise. */
    private void match(Attempt attempt, Question question, Consumer<SearchResults> done) {
        List<Ranker.Ranked> together = new ArrayList<>();
        // A word whose shard is lost must not hide what the others find together.
        if (question.everyWord() || !attempt.complete()) {
            together = nearer(attempt.request(), matcher.all(question), SearchRequest.NEAR);
        }
        if (!facets.filter(together, attempt.request().filters()).isEmpty()) {
            answer(attempt, question, together, true, done);
        } else if (!attempt.query().phrases().isEmpty()) {
            attempt(attempt.loosened(words), done);
        } else if (!question.unknown().isEmpty() && attempt.corrected().isEmpty()) {
            correct(attempt, question, done);
        } else {
            answerAny(attempt, question, done);
        }
    }

    /** Tries again with what unknown words may mean, if there is anything. */
    private void correct(Attempt attempt, Question question, Consumer<SearchResults> done) {
        List<Word> unknown = question.unknown();
        lexicon.load(unknown, () -> {
            List<SearchResults.Correction> slips = Spelling.slips(unknown, lexicon, words);
            Attempt loaded = attempt.loaded(lexicon.hasAll(unknown));
            if (!slips.isEmpty()) {
                attempt(loaded.corrected(slips), done);
            } else {
                lexicon.loadRests(unknown, () -> separate(loaded.loaded(lexicon.hasRests(unknown)), question, done));
            }
        });
    }

    /** Tries again with the words that unknown ones were run together from; if there are none, as if the last were still being typed. */
    private void separate(Attempt attempt, Question question, Consumer<SearchResults> done) {
        List<SearchResults.Correction> apart = Spelling.runTogether(question.unknown(), lexicon, words);
        if (!apart.isEmpty()) {
            attempt(attempt.corrected(apart), done);
        } else if (attempt.query().reading().sent()) {
            attempt(attempt.unsent(), done);
        } else {
            answerAny(attempt, question, done);
        }
    }

    /** Answers with the documents that have any of the words. */
    private void answerAny(Attempt attempt, Question question, Consumer<SearchResults> done) {
        answer(attempt, question, nearer(attempt.request(), matcher.any(question), SearchRequest.NEAR_WITH_ANY), false, done);
    }

    /** Loads the documents to show and, if they are counted, the values of facets in one round trip. */
    private void answer(Attempt attempt, Question question, List<Ranker.Ranked> matches, boolean everyWord, Consumer<SearchResults> done) {
        SearchRequest request = attempt.request();
        List<Ranker.Ranked> accepted = facets.filter(matches, request.filters());
        List<Ranker.Ranked> shown = Lists.first(accepted, request.limit());
        Runnable arrived = new Countdown(request.counted() ? 2 : 1, () -> {
            List<SearchResults.Hit> hits = documents.hits(shown);
            boolean complete = attempt.complete() && hits.size() == shown.size() && (!request.counted() || facets.hasAll());
            done.accept(new SearchResults(accepted.size(), hits, question.terms(),
                    request.counted() ? facets.counts(matches, request.filters()) : new ArrayList<>(),
                    attempt.reading(everyWord), complete));
        });
        documents.load(shown, arrived);
        if (request.counted()) {
            facets.load(arrived);
        }
    }

    private List<Ranker.Ranked> nearer(SearchRequest request, List<Ranker.Ranked> matches, float times) {
        return facets.nearer(matches, REGION, request.near(), times);
    }
}
