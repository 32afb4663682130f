package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        for (Word word : query.words()) {
            String name = manifest.termShard(word.key());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        terms.load(names, () -> rank(request, query, done));
    }

    private void rank(SearchRequest request, Query query, Consumer<SearchResults> done) {
        List<List<TermEntry>> asked = new ArrayList<>();
        Set<List<String>> distinct = new HashSet<>();
        Set<String> marked = new HashSet<>();
        boolean complete = true;
        boolean everyWord = true;
        for (Word word : query.words()) {
            String name = manifest.termShard(word.key());
            if (!name.isEmpty() && !terms.has(name)) {
                complete = false;
                continue;
            }
            List<TermEntry> entries = name.isEmpty() ? List.of() : terms.get(name).ofKey(word.key());
            List<String> chosen = Query.choose(word, names(entries));
            everyWord &= !chosen.isEmpty();
            if (!chosen.isEmpty() && distinct.add(chosen)) {
                asked.add(only(entries, chosen));
                marked.addAll(chosen);
            }
        }
        List<Ranker.Ranked> ranked = everyWord ? filter(ranker.all(asked), request.filters()) : List.of();
        boolean together = !ranked.isEmpty();
        if (!together) {
            ranked = filter(ranker.any(asked), request.filters());
        }
        fetch(ranked, request.limit(), new SearchResults(ranked.size(), List.of(), marked, together, complete), done);
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

    private static List<String> names(List<TermEntry> entries) {
        List<String> names = new ArrayList<>();
        for (TermEntry entry : entries) {
            names.add(entry.term());
        }
        return names;
    }

    private static List<TermEntry> only(List<TermEntry> entries, List<String> chosen) {
        List<TermEntry> kept = new ArrayList<>();
        for (TermEntry entry : entries) {
            if (chosen.contains(entry.term())) {
                kept.add(entry);
            }
        }
        return kept;
    }
}
