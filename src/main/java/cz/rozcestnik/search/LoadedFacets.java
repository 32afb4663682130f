package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facets of an index, whose values are loaded when results are filtered by them or counted. */
final class LoadedFacets {
    private static final int[] NONE = new int[0];

    private final Manifest manifest;
    private final List<String> names;
    private final ShardCache<FacetShard> shards;

    LoadedFacets(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.names = manifest.columns().all();
        this.shards = new ShardCache<>(loader, (name, text) -> FacetShard.decode(text, manifest.facets()));
    }

    /** Loads the values of all documents; {@code done} always follows. */
    void load(Runnable done) {
        shards.load(names, done);
    }

    boolean hasAll() {
        return shards.hasAll(names);
    }

    /** Whether the index has a facet that is filtered by. */
    boolean isFilteredBy(Map<String, List<String>> filters) {
        boolean filtered = false;
        for (Facet facet : manifest.facets()) {
            filtered |= filters.get(facet.name()) != null;
        }
        return filtered;
    }

    /** The documents, of which those with a value of a facet score so many times as much, best first. */
    List<Ranker.Ranked> nearer(List<Ranker.Ranked> ranked, String name, String value, float times) {
        if (value.isEmpty()) {
            return ranked;
        }
        List<Ranker.Ranked> nearer = new ArrayList<>();
        for (Ranker.Ranked hit : ranked) {
            boolean near = false;
            for (int place = 0; place < manifest.facets().size(); place++) {
                near |= manifest.facets().get(place).name().equals(name) && has(place, hit.document(), Lists.of(value));
            }
            nearer.add(new Ranker.Ranked(hit.document(), near ? SinglePrecision.round(hit.score() * times) : hit.score()));
        }
        return Lists.sorted(nearer, Ranker.Ranked::before);
    }

    /** The documents that have one of the accepted values of each facet. */
    List<Ranker.Ranked> filter(List<Ranker.Ranked> ranked, Map<String, List<String>> filters) {
        return filter(ranked, filters, "");
    }

    /** The same, but for the facet left aside. */
    private List<Ranker.Ranked> filter(List<Ranker.Ranked> ranked, Map<String, List<String>> filters, String leftAside) {
        if (!isFilteredBy(filters)) {
            return ranked;
        }
        List<Ranker.Ranked> kept = new ArrayList<>();
        for (Ranker.Ranked hit : ranked) {
            if (accepted(hit.document(), filters, leftAside)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** How many of the documents have each value, each facet counted without its own filter. */
    List<SearchResults.FacetCount> counts(List<Ranker.Ranked> all, Map<String, List<String>> filters) {
        List<SearchResults.FacetCount> counts = new ArrayList<>();
        for (int place = 0; place < manifest.facets().size(); place++) {
            Facet facet = manifest.facets().get(place);
            int[] found = new int[facet.values().size()];
            for (Ranker.Ranked hit : filter(all, filters, facet.name())) {
                for (int value : values(place, hit.document())) {
                    found[value]++;
                }
            }
            for (int value = 0; value < found.length; value++) {
                if (found[value] > 0) {
                    counts.add(new SearchResults.FacetCount(facet.name(), facet.values().get(value), found[value]));
                }
            }
        }
        return counts;
    }

    private boolean accepted(int document, Map<String, List<String>> filters, String leftAside) {
        for (int place = 0; place < manifest.facets().size(); place++) {
            Facet facet = manifest.facets().get(place);
            List<String> accepted = filters.get(facet.name());
            if (accepted != null && !facet.name().equals(leftAside) && !has(place, document, accepted)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int facet, int document, List<String> accepted) {
        for (int value : values(facet, document)) {
            if (Lists.has(accepted, manifest.facets().get(facet).values().get(value))) {
                return true;
            }
        }
        return false;
    }

    /** None where the shard is lost. */
    private int[] values(int facet, int document) {
        String name = names.get(document / FacetShard.DOCUMENTS);
        return shards.has(name) ? shards.get(name).facets().get(facet).get(document % FacetShard.DOCUMENTS) : NONE;
    }
}
