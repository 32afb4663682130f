package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Searches an exported index: asks for the shards a query needs, ranks, then asks for the documents to show. */
public final class SearchEngine {
    private final Manifest manifest;
    private final Words words;
    private final Ranker ranker;
    private final ShardCache<TermShard> terms;
    private final ShardCache<DocumentBlock> blocks;

    /** An engine over the index that the manifest describes, with shards from the loader. */
    public SearchEngine(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.words = Words.of(manifest.language());
        this.ranker = new Ranker(manifest);
        this.terms = new ShardCache<>(loader, text -> TermShard.decode(text, manifest.fields().size()));
        this.blocks = new ShardCache<>(loader, DocumentBlock::decode);
    }

    /** Answers the request through {@code done}, which is called once, in any case. */
    public void search(SearchRequest request, Consumer<SearchResults> done) {
        Query query = Query.of(request.text(), words);
        List<String> names = new ArrayList<>();
        for (String prefix : query.prefixes()) {
            names.addAll(manifest.termShards(prefix));
        }
        terms.load(names, () -> rank(request, query, names, done));
    }

    private void rank(SearchRequest request, Query query, List<String> shards, Consumer<SearchResults> done) {
        Map<String, TermEntry> known = new HashMap<>();
        Question question = query.ask(prefix -> termsBeginning(prefix, known));
        boolean complete = terms.hasAll(shards);
        List<List<Ranker.Clause>> asked = new ArrayList<>();
        for (Question.Part part : question.parts()) {
            asked.add(clauses(part, known));
        }
        // A word whose shard is lost must not hide what the others find together.
        boolean together = question.everyWord() || !complete;
        List<Ranker.Ranked> ranked = together ? filter(ranker.all(asked), request.filters()) : List.of();
        together = !ranked.isEmpty();
        if (!together) {
            ranked = filter(ranker.any(asked), request.filters());
        }
        SearchResults found = new SearchResults(ranked.size(), List.of(), question.terms(), together, complete);
        fetch(ranked, request.limit(), found, done);
    }

    private List<String> termsBeginning(String prefix, Map<String, TermEntry> known) {
        List<String> found = new ArrayList<>();
        for (String name : manifest.termShards(prefix)) {
            if (terms.has(name)) {
                for (TermEntry entry : terms.get(name).beginningWith(prefix)) {
                    found.add(entry.term());
                    known.put(entry.term(), entry);
                }
            }
        }
        return found;
    }

    private static List<Ranker.Clause> clauses(Question.Part part, Map<String, TermEntry> known) {
        return List.of(new Ranker.Clause(entries(part.whole(), known), 1),
                new Ranker.Clause(entries(part.begun(), known), part.begunBoost()));
    }

    private static List<TermEntry> entries(List<String> terms, Map<String, TermEntry> known) {
        List<TermEntry> entries = new ArrayList<>();
        for (String term : terms) {
            entries.add(known.get(term));
        }
        return entries;
    }

    private void fetch(
            List<Ranker.Ranked> ranked, int limit, SearchResults found, Consumer<SearchResults> done) {
        List<Ranker.Ranked> shown = ranked.subList(0, Math.min(Math.max(limit, 0), ranked.size()));
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
                    hits.add(new SearchResults.Hit(hit.score(), documents.get(hit.document() - name.first())));
                }
            }
            boolean complete = found.complete() && hits.size() == shown.size();
            done.accept(new SearchResults(found.total(), hits, found.terms(), found.everyWord(), complete));
        });
    }

    private List<Ranker.Ranked> filter(List<Ranker.Ranked> ranked, Map<String, List<String>> filters) {
        List<Ranker.Ranked> kept = ranked;
        for (Facet facet : manifest.facets()) {
            List<String> accepted = filters.get(facet.name());
            if (accepted != null) {
                List<Ranker.Ranked> matching = new ArrayList<>();
                for (Ranker.Ranked hit : kept) {
                    if (facet.has(hit.document(), accepted)) {
                        matching.add(hit);
                    }
                }
                kept = matching;
            }
        }
        return kept;
    }
}
