package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of an index as far as they were asked for, with their places where a phrase needs them. */
final class LoadedTerms implements Query.Dictionary {
    private final Manifest manifest;
    private final ShardCache<TermShard> shards;
    private final ShardCache<byte[]> packedPlaces;
    private final Map<String, PositionShard> places = new HashMap<>();

    LoadedTerms(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.shards = new ShardCache<>(loader, (name, text) -> TermShard.decode(text, manifest.fields().size()));
        this.packedPlaces = new ShardCache<>(loader, (name, text) -> Packed.unpack(text));
    }

    /** Loads what a query needs, all at once; {@code done} always follows. */
    void load(Query query, Runnable done) {
        List<String> names = placeNames(query);
        Runnable arrived = new Countdown(2, () -> {
            names.forEach(this::readPlaces);
            done.run();
        });
        shards.load(termNames(query), arrived);
        List<String> packed = new ArrayList<>();
        for (String name : names) {
            packed.add(name + Manifest.POSITIONS);
        }
        packedPlaces.load(packed, arrived);
    }

    /** Whether all that the query needs is there. */
    boolean hasAll(Query query) {
        boolean all = shards.hasAll(termNames(query));
        for (String name : placeNames(query)) {
            all &= places.containsKey(name);
        }
        return all;
    }

    /** The terms that begin so, in order; of those that begin with letters only, at least the first {@link Query#MOST_BEGUN}. */
    @Override
    public List<String> beginningWith(String prefix) {
        List<String> found = new ArrayList<>();
        for (String name : manifest.terms().shards(prefix)) {
            if (shards.has(name)) {
                for (TermEntry entry : shards.get(name).beginningWith(prefix)) {
                    found.add(entry.term());
                }
            }
        }
        return found;
    }

    List<TermEntry> entries(List<String> terms) {
        List<TermEntry> entries = new ArrayList<>();
        for (String term : terms) {
            TermShard shard = shards.get(shardOf(term));
            entries.add(shard.entries().get(shard.place(term)));
        }
        return entries;
    }

    /** The terms that have places loaded, with them. */
    List<Phrase.Placed> placed(List<String> terms) {
        List<Phrase.Placed> placed = new ArrayList<>();
        for (String term : terms) {
            String name = shardOf(term);
            if (places.containsKey(name)) {
                int place = shards.get(name).place(term);
                placed.add(new Phrase.Placed(
                        shards.get(name).entries().get(place), places.get(name).terms().get(place)));
            }
        }
        return placed;
    }

    private void readPlaces(String name) {
        if (!places.containsKey(name) && shards.has(name) && packedPlaces.has(name + Manifest.POSITIONS)) {
            try {
                places.put(name, PositionShard.decode(packedPlaces.get(name + Manifest.POSITIONS), shards.get(name)));
            } catch (DamagedShardException damaged) {
                // Counts as missing: hasAll() says so and the results tell the reader.
                places.remove(name);
            }
        }
    }

    private String shardOf(String term) {
        return manifest.terms().shards(term.substring(0, term.indexOf(Word.SEPARATOR) + 1)).get(0);
    }

    private List<String> termNames(Query query) {
        List<String> names = new ArrayList<>();
        for (String key : query.keys()) {
            names.addAll(manifest.terms().shards(key));
        }
        for (String letters : query.beginnings()) {
            names.addAll(manifest.terms().shards(letters, Query.MOST_BEGUN + Query.MOST_OWN));
        }
        return names;
    }

    /** Names of the shards whose places the phrases of the query need. */
    private List<String> placeNames(Query query) {
        List<String> names = new ArrayList<>();
        for (String key : query.phraseKeys()) {
            names.addAll(manifest.terms().shards(key));
        }
        return names;
    }
}
