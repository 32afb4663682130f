package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Searches an exported index: asks for the shards a query needs, ranks, then asks for the documents to show. */
public final class SearchEngine {
    private static final int FEWEST_TO_COMPLETE = 2;
    private static final String REGION = "region";

    private final Manifest manifest;
    private final Words words;
    private final Ranker ranker;
    private final LoadedTerms terms;
    private final LoadedWords lexicon;
    private final ShardCache<DocumentBlock> blocks;

    /** An engine over the index that the manifest describes, with shards from the loader. */
    public SearchEngine(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.words = Words.of(manifest.language());
        this.ranker = new Ranker(manifest);
        this.terms = new LoadedTerms(manifest, loader);
        this.lexicon = new LoadedWords(manifest, loader);
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

    private void attempt(Attempt attempt, Consumer<SearchResults> done) {
        Query query = attempt.query();
        List<String> prefixes = query.prefixes();
        terms.load(prefixes, () -> {
            Question question = query.ask(terms::beginningWith);
            List<Question.Part> parts = new ArrayList<>(question.parts());
            parts.addAll(question.excluded());
            terms.loadPlaces(parts, allPlaces -> {
                boolean complete = attempt.complete() && terms.hasAll(prefixes) && allPlaces;
                rank(new Attempt(attempt.request(), query, attempt.loosened(), complete, attempt.corrected()), question, done);
            });
        });
    }

    private void rank(Attempt attempt, Question question, Consumer<SearchResults> done) {
        SearchRequest request = attempt.request();
        List<Ranker.Ranked> ranked = new ArrayList<>();
        // A word whose shard is lost must not hide what the others find together.
        if (question.everyWord() || !attempt.complete()) {
            ranked = without(question.excluded(), ranker.all(clauses(question)));
        }
        boolean nothing = filter(ranked, attempt.request().filters(), "").isEmpty();
        if (nothing && !attempt.query().phrases().isEmpty()) {
            attempt(new Attempt(request, attempt.query().loosened(), true, attempt.complete(), attempt.corrected()), done);
        } else if (nothing && !question.unknown().isEmpty() && attempt.corrected().isEmpty()) {
            correct(attempt, question, done);
        } else {
            answer(attempt, question, nothing ? new ArrayList<>() : ranked, done);
        }
    }

    /** Tries again with what unknown words may mean, if there is anything. */
    private void correct(Attempt attempt, Question question, Consumer<SearchResults> done) {
        lexicon.load(question.unknown(), () -> {
            List<SearchResults.Correction> corrections = new ArrayList<>();
            Map<Word, List<Word>> meant = new HashMap<>();
            for (Word unknown : question.unknown()) {
                List<Word> words = Spelling.meant(unknown, lexicon, this.words);
                if (!words.isEmpty()) {
                    meant.put(unknown, words);
                    corrections.add(new SearchResults.Correction(unknown, words));
                }
            }
            if (corrections.isEmpty() && attempt.query().sent()) {
                attempt(new Attempt(attempt.request(), attempt.query().sent(false), attempt.loosened(), attempt.complete(),
                        corrections), done);
            } else if (corrections.isEmpty()) {
                answer(attempt, question, new ArrayList<>(), done);
            } else {
                attempt(new Attempt(attempt.request(), attempt.query().corrected(meant), attempt.loosened(),
                        attempt.complete(), corrections), done);
            }
        });
    }

    private void answer(
            Attempt attempt, Question question, List<Ranker.Ranked> together, Consumer<SearchResults> done) {
        List<Ranker.Ranked> all =
                together.isEmpty() ? without(question.excluded(), ranker.any(clauses(question))) : together;
        Map<String, List<String>> filters = attempt.request().filters();
        List<Ranker.Ranked> ranked = filter(all, filters, "");
        SearchResults.Reading reading = new SearchResults.Reading(
                !together.isEmpty(), attempt.loosened(), attempt.query().onlyExcluded(), attempt.corrected());
        fetch(ranked, attempt.request().limit(), new SearchResults(
                ranked.size(), new ArrayList<>(), question.terms(), facets(all, filters), reading, attempt.complete()), done);
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
                    Query.listOf(phrase.match(manifest.fields().size(), manifest.documentCount())), phrase.terms(), 1));
        } else {
            clauses.add(new Ranker.Clause(terms.entries(part.places().get(0)), none, 1));
            clauses.add(new Ranker.Clause(terms.entries(part.begun()), none, part.begunBoost()));
        }
        return clauses;
    }

    private void fetch(
            List<Ranker.Ranked> ranked, int limit, SearchResults found, Consumer<SearchResults> done) {
        List<Ranker.Ranked> shown = Query.first(ranked, limit);
        List<String> names = new ArrayList<>();
        for (Ranker.Ranked hit : shown) {
            names.add(manifest.block(hit.document()).name());
        }
        blocks.load(names, () -> {
            List<SearchResults.Hit> hits = new ArrayList<>();
            for (Ranker.Ranked hit : shown) {
                Manifest.DocumentBlockName name = manifest.block(hit.document());
                if (blocks.has(name.name())) {
                    List<StoredDocument> documents = blocks.get(name.name()).documents();
                    hits.add(new SearchResults.Hit(hit.score(), regions(hit.document()), documents.get(hit.document() - name.first())));
                }
            }
            boolean complete = found.complete() && hits.size() == shown.size();
            done.accept(new SearchResults(found.total(), hits, found.terms(), found.facets(), found.reading(), complete));
        });
    }

    private List<String> regions(int document) {
        List<String> regions = new ArrayList<>();
        for (Facet facet : manifest.facets()) {
            if (facet.name().equals(REGION)) {
                facet.addValues(document, regions);
            }
        }
        return regions;
    }

    private List<SearchResults.FacetCount> facets(List<Ranker.Ranked> all, Map<String, List<String>> filters) {
        List<SearchResults.FacetCount> counts = new ArrayList<>();
        for (Facet facet : manifest.facets()) {
            facet.count(filter(all, filters, facet.name()), counts);
        }
        return counts;
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

    private List<Ranker.Ranked> filter(
            List<Ranker.Ranked> ranked, Map<String, List<String>> filters, String leftAside) {
        List<Ranker.Ranked> kept = new ArrayList<>();
        for (Ranker.Ranked hit : ranked) {
            if (accepted(hit.document(), filters, leftAside)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private boolean accepted(int document, Map<String, List<String>> filters, String leftAside) {
        for (Facet facet : manifest.facets()) {
            List<String> accepted = filters.get(facet.name());
            if (accepted != null && !facet.name().equals(leftAside) && !facet.has(document, accepted)) {
                return false;
            }
        }
        return true;
    }
}
