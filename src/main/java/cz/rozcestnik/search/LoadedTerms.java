package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The terms of an index as far as they were asked for, with their places where a phrase needs them. */
final class LoadedTerms {
    private final Manifest manifest;
    private final ShardCache<TermShard> shards;
    private final ShardCache<PositionShard> positions;
    private final Map<String, TermShard> owners = new HashMap<>();

    LoadedTerms(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.positions = new ShardCache<>(loader, (name, text) -> PositionShard.decode(text, owners.get(name)));
        this.shards = new ShardCache<>(loader, (name, text) -> TermShard.decode(text, manifest.fields().size()));
    }

    /** Loads the terms that begin so; {@code done} always follows. */
    void load(List<String> prefixes, Runnable done) {
        shards.load(names(prefixes), done);
    }

    boolean hasAll(List<String> prefixes) {
        return shards.hasAll(names(prefixes));
    }

    /** Loads the places of the terms of the phrases; {@code done} follows with whether all came. */
    void loadPlaces(List<Question.Part> parts, Consumer<Boolean> done) {
        List<String> names = new ArrayList<>();
        for (Question.Part part : parts) {
            for (List<String> terms : part.isPhrase() ? part.places() : new ArrayList<List<String>>()) {
                for (String term : terms) {
                    TermShard shard = shards.get(shardOf(term));
                    owners.put(shard.positions(), shard);
                    names.add(shard.positions());
                }
            }
        }
        positions.load(names, () -> done.accept(positions.hasAll(names)));
    }

    /** The terms that begin so, in order. */
    List<String> beginningWith(String prefix) {
        List<String> found = new ArrayList<>();
        for (String name : manifest.termShards(prefix)) {
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
            TermShard shard = shards.get(shardOf(term));
            if (positions.has(shard.positions())) {
                int place = shard.place(term);
                placed.add(new Phrase.Placed(
                        shard.entries().get(place), positions.get(shard.positions()).terms().get(place)));
            }
        }
        return placed;
    }

    private String shardOf(String term) {
        return manifest.termShards(term.substring(0, term.indexOf(Word.SEPARATOR) + 1)).get(0);
    }

    private List<String> names(List<String> prefixes) {
        List<String> names = new ArrayList<>();
        for (String prefix : prefixes) {
            names.addAll(manifest.termShards(prefix));
        }
        return names;
    }
}
