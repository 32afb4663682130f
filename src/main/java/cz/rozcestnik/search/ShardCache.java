package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Shards of one kind that were loaded and read, by name; what could not be is asked for again next time. */
final class ShardCache<T> {
    private final ShardLoader loader;
    /** Reads a shard from its name and its text. */
    private final BiFunction<String, String, T> decoder;
    private final Map<String, T> shards = new HashMap<>();

    ShardCache(ShardLoader loader, BiFunction<String, String, T> decoder) {
        this.loader = loader;
        this.decoder = decoder;
    }

    /** Loads what is not there yet, all at once, then calls {@code done}, however much of it came. */
    void load(List<String> names, Runnable done) {
        List<String> wanted = new ArrayList<>();
        for (String name : names) {
            if (!shards.containsKey(name) && !Lists.has(wanted, name)) {
                wanted.add(name);
            }
        }
        if (wanted.isEmpty()) {
            done.run();
            return;
        }
        Runnable arrived = new Countdown(wanted.size(), done);
        for (String name : wanted) {
            Consumer<String> loaded = text -> {
                read(name, text);
                arrived.run();
            };
            loader.load(name, loaded, arrived);
        }
    }

    boolean has(String name) {
        return shards.containsKey(name);
    }

    boolean hasAll(List<String> names) {
        for (String name : names) {
            if (!has(name)) {
                return false;
            }
        }
        return true;
    }

    T get(String name) {
        return shards.get(name);
    }

    private void read(String name, String text) {
        try {
            shards.put(name, decoder.apply(name, text));
        } catch (DamagedShardException damaged) {
            // A damaged shard counts as missing: has() says so and the results tell the reader.
            shards.remove(name);
        }
    }
}
