package cz.rozcestnik.publish.search;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.ShardNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects shards of one kind as scripts that say their name and their text. */
final class ShardFiles {
    private final String kind;
    private final String folder;
    private final List<Output> outputs;
    private final List<String> runs = new ArrayList<>();
    private final List<Shard> open = new ArrayList<>();
    private int count;

    /**
     * Adds the files to the outputs, in the folder of a language.
     *
     * @param kind tells shards apart that have the same content by chance
     */
    ShardFiles(String kind, String language, List<Output> outputs) {
        this.kind = kind;
        this.folder = "search/" + language + "/";
        this.outputs = outputs;
    }

    /** A packed shard; what belongs to it has its name with an ending. */
    private record Shard(String packed, String ending, String belonging) {
    }

    void add(String packed) {
        add(packed, "", "");
    }

    /** Adds a shard and another that has its name and the ending. */
    void add(String packed, String ending, String belonging) {
        open.add(new Shard(packed, ending, belonging));
        count++;
        if (open.size() == ShardNames.RUN) {
            close();
        }
    }

    /** Their names, when all were added. */
    ShardNames names() {
        if (!open.isEmpty()) {
            close();
        }
        return new ShardNames(count, List.copyOf(runs));
    }

    private void close() {
        StringBuilder all = new StringBuilder(kind).append(runs.size());
        open.forEach(shard -> all.append(shard.packed()).append('\n').append(shard.belonging()).append('\n'));
        String run = Fingerprint.of(all.toString().getBytes(StandardCharsets.US_ASCII));
        runs.add(run);
        for (int place = 0; place < open.size(); place++) {
            Shard shard = open.get(place);
            String name = ShardNames.nameIn(run, place);
            write(name, shard.packed());
            if (!shard.ending().isEmpty()) {
                write(name + shard.ending(), shard.belonging());
            }
        }
        open.clear();
    }

    private void write(String name, String packed) {
        String script = "rozcestnik.data(\"" + name + "\",\"" + packed + "\")\n";
        outputs.add(new Output(folder + name + ".js", script.getBytes(StandardCharsets.US_ASCII)));
    }
}
