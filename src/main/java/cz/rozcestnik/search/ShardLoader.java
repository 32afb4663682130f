package cz.rozcestnik.search;

import java.util.function.Consumer;

/** Brings the text of shards, now or later. */
public interface ShardLoader {
    /**
     * Loads the shard of that name and calls exactly one of the two: {@code loaded} with its text, or {@code missing}.
     */
    void load(String name, Consumer<String> loaded, Runnable missing);
}
