package cz.rozcestnik.publish.search;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.search.Packer;
import cz.rozcestnik.search.ShardNames;
import cz.rozcestnik.source.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects shards of one kind as scripts that say their name and their text. */
final class ShardFiles {
    private final String kind;
    private final String folder;
    private final List<Output> outputs;
    private final OutputStore store;
    private final List<String> runs = new ArrayList<>();
    private final List<Shard> open = new ArrayList<>();
    private int count;

    /**
     * Adds the files to the outputs, in the folder of a language.
     *
     * @param kind  tells shards apart that have the same content by chance
     * @param store which may still have some of them
     */
    ShardFiles(String kind, String language, List<Output> outputs, OutputStore store) {
        this.kind = kind;
        this.folder = "search/" + language + "/";
        this.outputs = outputs;
        this.store = store;
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
        String run = run();
        runs.add(run);
        try (Packer packer = new Packer()) {
            for (int place = 0; place < open.size(); place++) {
                Shard shard = open.get(place);
                String name = ShardNames.nameIn(run, place);
                outputs.add(script(name, shard.bytes(), packer));
                if (!shard.ending().isEmpty()) {
                    outputs.add(script(name + shard.ending(), shard.belonging(), packer));
                }
            }
        }
        open.clear();
    }

    /** It is told by what is packed, so that nothing need be packed of what still stands. */
    private String run() {
        StringBuilder all = new StringBuilder(kind).append(runs.size());
        for (Shard shard : open) {
            all.append(' ').append(Checksum.of(shard.bytes())).append(shard.bytes().length)
                    .append(' ').append(Checksum.of(shard.belonging())).append(shard.belonging().length);
        }
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Output script(String name, byte[] shard, Packer packer) {
        String path = folder + name + ".js";
        return store.standing(path).orElseGet(() -> {
            String script = "rozcestnik.data(\"" + name + "\",\"" + packer.pack(shard) + "\")\n";
            return Output.of(path, script.getBytes(StandardCharsets.US_ASCII));
        });
    }
}
