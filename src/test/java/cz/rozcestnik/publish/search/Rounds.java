package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.ShardLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings shards as a network does: what is asked for at once comes at once, one round trip later. */
final class Rounds implements ShardLoader {
    private final PublishedSearch search;
    private final List<List<String>> asked = new ArrayList<>();
    private List<Runnable> waiting = new ArrayList<>();
    private List<String> names = new ArrayList<>();

    Rounds(PublishedSearch search) {
        this.search = search;
    }

    @Override
    public void load(String name, Consumer<String> loaded, Runnable missing) {
        names.add(name);
        waiting.add(() -> search.load(name, loaded, missing));
    }

    /** Answers until nothing is asked any more. */
    void run() {
        while (!waiting.isEmpty()) {
            List<Runnable> arriving = waiting;
            asked.add(names);
            waiting = new ArrayList<>();
            names = new ArrayList<>();
            arriving.forEach(Runnable::run);
        }
    }

    /** Names of the shards of each round trip. */
    List<List<String>> asked() {
        return asked;
    }
}
