package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.search.PositionShard;
import cz.rozcestnik.search.ShardDirectory;
import cz.rozcestnik.search.TermShard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;

/** Exports the terms of an index as shards, never parting the terms of a key. */
final class TermExport {
    private static final int LEAST_BYTES = 2048;
    /** Of a posting with its norm, as measured. */
    private static final double BYTES_OF_POSTING = 2.2;
    /** What a shard adds to the manifest, against what a query loads of shards. */
    private static final double BALANCE = 1.5;

    private final LeafReader reader;
    private final ShardFiles files;
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private List<Occurrences> open = new ArrayList<>();
    private String last = "";

    TermExport(LeafReader reader, String language, List<Output> outputs, OutputStore store) {
        this.reader = reader;
        this.files = new ShardFiles("terms", language, outputs, store);
    }

    ShardDirectory export() throws IOException {
        TermDictionary dictionary = new TermDictionary(reader);
        int shardBytes = shardBytes();
        int openSize = 0;
        List<Occurrences> key = dictionary.nextKey();
        while (!key.isEmpty()) {
            int size = new TermShard(key.stream().map(Occurrences::term).toList()).size();
            if (!open.isEmpty() && openSize + size > shardBytes) {
                close();
                openSize = 0;
            }
            open.addAll(key);
            openSize += size;
            key = dictionary.nextKey();
        }
        if (!open.isEmpty()) {
            close();
        }
        return new ShardDirectory(keys, sizes, files.names());
    }

    /** The size for which what the manifest says of all shards and what a query loads are smallest together. */
    private int shardBytes() throws IOException {
        double bytes = 0;
        for (IndexField field : IndexField.values()) {
            Terms terms = reader.terms(field.fieldName());
            bytes += terms == null ? 0 : BYTES_OF_POSTING * terms.getSumDocFreq();
        }
        return Math.max(LEAST_BYTES, (int) Math.sqrt(BALANCE * bytes));
    }

    private void close() {
        keys.add(ShardDirectory.separator(last, TermDictionary.keyOf(open.get(0))));
        last = TermDictionary.keyOf(open.get(open.size() - 1));
        sizes.add(open.size() / ShardDirectory.DOZEN);
        files.add(new TermShard(open.stream().map(Occurrences::term).toList()).bytes(),
                Manifest.POSITIONS, new PositionShard(open.stream().map(Occurrences::places).toList()).bytes());
        open = new ArrayList<>();
    }
}
