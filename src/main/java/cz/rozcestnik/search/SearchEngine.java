package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Searches an exported index: asks for the shards a query needs, ranks, then asks for the documents to show. */
public final class SearchEngine {
    private static final int FEWEST_TO_COMPLETE = 2;
    private static final String REGION = "region";
    private static final int FEW_COLUMNS = 4;

    private final Manifest manifest;
    private final Words words;
    private final Ranker ranker;
    private final LoadedTerms terms;
    private final LoadedWords lexicon;
    private final LoadedFacets facets;
    private final ShardCache<DocumentBlock> blocks;

    /** An engine over the index that the manifest describes, with shards from the loader. */
    public SearchEngine(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.words = Words.of(manifest.language());
        this.ranker = new Ranker(manifest);
        this.terms = new LoadedTerms(manifest, loader);
        this.lexicon = new LoadedWords(manifest, loader);
        this.facets = new LoadedFacets(manifest, loader);
        this.blocks = new ShardCache<>(loader, (name, text) -> DocumentBlock.decode(text));
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
        attempt(new Attempt(request, Query.of(request.text(), words).sent(request.sent()), false, true, new ArrayList<>()), done);
    }

    /**
     * One way to read a request.
     *
     * @param loosened whether it leaves quotation marks aside
     * @param complete whether all shards came so far
     * @param corrected what it looks for instead of unknown words
     */
    private record Attempt(SearchRequest request, Query query, boolean loosened, boolean complete,
            List<SearchResults.Correction> corrected) {
    }

    /** Loads the terms and, for filters, the values of facets in one round trip. */
    private void attempt(Attempt attempt, Consumer<SearchResults> done) {
        Query query = attempt.query();
        boolean filtered = facets.isFilteredBy(attempt.request().filters()) || !attempt.request().near().isEmpty();
        Runnable arrived = new Countdown(filtered ? 2 : 1, () -> {
            boolean complete = attempt.complete() && terms.hasAll(query) && (!filtered || facets.hasAll());
            rank(new Attempt(attempt.request(), query, attempt.loosened(), complete, attempt.corrected()),
                    query.ask(terms::beginningWith), done);
        });
        terms.load(query, arrived);
        if (filtered) {
            facets.load(arrived);
        }
    }

    private void rank(Attempt attempt, Question question, Consumer<SearchResults> done) {
        SearchRequest request = attempt.request();
        List<Ranker.Ranked> ranked = new ArrayList<>();
        // A word whose shard is lost must not hide what the others find together.
        if (question.everyWord() || !attempt.complete()) {
            ranked = nearer(attempt, without(question.excluded(), ranker.all(clauses(question))));
        }
        boolean nothing = facets.filter(ranked, attempt.request().filters(), "").isEmpty();
        if (nothing && !attempt.query().phrases().isEmpty()) {
            attempt(new Attempt(request, attempt.query().loosened(words), attempt.query().reading().quoted(), attempt.complete(), attempt.corrected()), done);
        } else if (nothing && !question.unknown().isEmpty() && attempt.corrected().isEmpty()) {
            correct(attempt, question, done);
        } else {
            answer(attempt, question, nothing ? new ArrayList<>() : ranked, done);
        }
    }

    /** Tries again with what unknown words may mean or were run together from, if there is anything. */
    private void correct(Attempt attempt, Question question, Consumer<SearchResults> done) {
        List<Word> unknown = question.unknown();
        lexicon.load(unknown, () -> {
            List<SearchResults.Correction> slips = Spelling.slips(unknown, lexicon, words);
            boolean complete = attempt.complete() && lexicon.hasAll(unknown);
            if (!slips.isEmpty()) {
                attempt(corrected(attempt, slips, complete), done);
            } else {
                lexicon.loadRests(unknown, () -> part(attempt, question, complete && lexicon.hasRests(unknown), done));
            }
        });
    }

    private void part(Attempt attempt, Question question, boolean complete, Consumer<SearchResults> done) {
        List<SearchResults.Correction> parts = Spelling.runTogether(question.unknown(), lexicon, words);
        Attempt mended = corrected(attempt, parts, complete);
        if (!parts.isEmpty()) {
            attempt(mended, done);
        } else if (attempt.query().reading().sent()) {
            attempt(new Attempt(attempt.request(), attempt.query().sent(false), attempt.loosened(), complete, parts), done);
        } else {
            answer(mended, question, new ArrayList<>(), done);
        }
    }

    private static Attempt corrected(Attempt attempt, List<SearchResults.Correction> corrections, boolean complete) {
        return new Attempt(attempt.request(), attempt.query().corrected(corrections), attempt.loosened(), complete, corrections);
    }

    private void answer(
            Attempt attempt, Question question, List<Ranker.Ranked> together, Consumer<SearchResults> done) {
        List<Ranker.Ranked> all = together.isEmpty()
                ? nearer(attempt, without(question.excluded(), ranker.any(clauses(question)))) : together;
        Map<String, List<String>> filters = attempt.request().filters();
        List<Ranker.Ranked> ranked = facets.filter(all, filters, "");
        SearchResults.Reading reading = new SearchResults.Reading(
                !together.isEmpty(), attempt.loosened(), attempt.query().reading().onlyExcluded(), attempt.corrected());
        List<Ranker.Ranked> shown = Lists.first(ranked, attempt.request().limit());
        fetch(shown, attempt.request().counted(), () -> done.accept(results(shown, new SearchResults(
                ranked.size(), new ArrayList<>(), question.terms(), counts(attempt.request(), all), reading,
                attempt.complete() && (!attempt.request().counted() || facets.hasAll())))));
    }

    private List<Ranker.Ranked> nearer(Attempt attempt, List<Ranker.Ranked> ranked) {
        return facets.nearer(ranked, REGION, attempt.request().near());
    }

    private List<List<Ranker.Clause>> clauses(Question question) {
        List<List<Ranker.Clause>> clauses = new ArrayList<>();
        for (Question.Part part : question.parts()) {
            clauses.add(clauses(part));
        }
        return clauses;
    }

    private List<Ranker.Clause> clauses(Question.Part part) {
        List<Ranker.Clause> clauses = new ArrayList<>();
        List<TermEntry> none = new ArrayList<>();
        if (part.isPhrase()) {
            Phrase phrase = new Phrase(new ArrayList<>());
            for (List<String> place : part.places()) {
                phrase.words().add(terms.placed(place));
            }
            clauses.add(new Ranker.Clause(
                    Lists.of(phrase.match(manifest.fields().size(), manifest.documentCount())), phrase.terms(), 1));
        } else {
            clauses.add(new Ranker.Clause(terms.entries(part.places().get(0)), none, 1));
            clauses.add(new Ranker.Clause(terms.entries(part.exact()), none, 1));
            clauses.add(new Ranker.Clause(terms.entries(part.begun()), none, part.begunBoost()));
        }
        return clauses;
    }

    /** Loads the documents to show and, if they are counted, the values of facets in one round trip. */
    private void fetch(List<Ranker.Ranked> shown, boolean counted, Runnable done) {
        List<String> names = new ArrayList<>();
        for (Ranker.Ranked hit : shown) {
            names.add(manifest.documents().block(hit.document()));
        }
        Runnable arrived = new Countdown(counted ? 2 : 1, done);
        blocks.load(names, arrived);
        if (counted) {
            facets.load(arrived);
        }
    }

    private SearchResults results(List<Ranker.Ranked> shown, SearchResults found) {
        List<SearchResults.Hit> hits = new ArrayList<>();
        for (Ranker.Ranked hit : shown) {
            String name = manifest.documents().block(hit.document());
            if (blocks.has(name)) {
                List<StoredDocument> documents = blocks.get(name).documents();
                hits.add(new SearchResults.Hit(hit.score(), documents.get(manifest.documents().place(hit.document()))));
            }
        }
        boolean complete = found.complete() && hits.size() == shown.size();
        return new SearchResults(found.total(), hits, found.terms(), found.facets(), found.reading(), complete);
    }

    private List<SearchResults.FacetCount> counts(SearchRequest request, List<Ranker.Ranked> all) {
        return request.counted() ? facets.counts(all, request.filters()) : new ArrayList<>();
    }

    private List<Ranker.Ranked> without(List<Question.Part> excluded, List<Ranker.Ranked> ranked) {
        boolean[] left = new boolean[manifest.documentCount()];
        for (Question.Part part : excluded) {
            boolean[] having = ranker.having(clauses(part));
            for (int document = 0; document < left.length; document++) {
                left[document] |= having[document];
            }
        }
        List<Ranker.Ranked> kept = new ArrayList<>();
        for (Ranker.Ranked hit : ranked) {
            if (!left[hit.document()]) {
                kept.add(hit);
            }
        }
        return kept;
    }
}
