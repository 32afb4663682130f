package cz.rozcestnik.publish.search;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Packer;
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

    /** What is packed into a shard; what belongs to it has its name with an ending. */
    private record Shard(byte[] bytes, String ending, byte[] belonging) {
    }

    /** Adds a shard by what is packed into it. */
    void add(byte[] shard) {
        add(shard, "", new byte[0]);
    }

    /** Adds a shard and another that has its name and the ending. */
    void add(byte[] shard, String ending, byte[] belonging) {
        open.add(new Shard(shard, ending, belonging));
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
        List<String> packed = new ArrayList<>();
        try (Packer packer = new Packer()) {
            for (Shard shard : open) {
                packed.add(packer.pack(shard.bytes()));
                packed.add(shard.ending().isEmpty() ? "" : packer.pack(shard.belonging()));
            }
        }
        StringBuilder all = new StringBuilder(kind).append(runs.size());
        packed.forEach(one -> all.append(one).append('\n'));
        String run = Fingerprint.of(all.toString().getBytes(StandardCharsets.US_ASCII));
        runs.add(run);
        for (int place = 0; place < open.size(); place++) {
            String name = ShardNames.nameIn(run, place);
            write(name, packed.get(2 * place));
            if (!open.get(place).ending().isEmpty()) {
                write(name + open.get(place).ending(), packed.get(2 * place + 1));
            }
        }
        open.clear();
    }

    private void write(String name, String packed) {
        String script = "rozcestnik.data(\"" + name + "\",\"" + packed + "\")\n";
        outputs.add(new Output(folder + name + ".js", script.getBytes(StandardCharsets.US_ASCII)));
    }
}
