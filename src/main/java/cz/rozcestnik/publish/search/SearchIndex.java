package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Writes the Lucene index of one language: a single segment, documents numbered in the order of their names. */
final class SearchIndex {
    static final String LANGUAGE = "language";
    static final String NAME = "name";
    static final String PATH = "path";
    static final String SHOWN_TITLE = "shown-title";
    static final String WORTH = "worth";
    private static final double BUFFER_MEGABYTES = 64;

    private SearchIndex() {
    }

    /** Writes entries that stand in any order. */
    static Directory write(String language, List<SearchEntry> entries, FieldWeights weights) throws IOException {
        return write(language, read(language, sorted(entries)).iterator(), weights);
    }

    /** Writes entries in the order of their names, which need not be in memory all at once. */
    static Directory write(String language, Iterator<ReadEntry> entries, FieldWeights weights) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, configuration())) {
            IndexDocuments documents = new IndexDocuments();
            while (entries.hasNext()) {
                writer.addDocument(documents.of(entries.next()));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(commitData(language, weights).entrySet());
            writer.commit();
        }
        return directory;
    }

    static List<SearchEntry> sorted(List<SearchEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(SearchEntry::name)).toList();
    }

    /** Reads entries, each when it is asked for. */
    static Stream<ReadEntry> read(String language, List<SearchEntry> entries) {
        Words words = Words.of(language, new HashMap<>());
        return entries.stream().map(entry -> ReadEntry.of(entry, words));
    }

    /** The files of the index, in the folder of its language. */
    static List<Output> files(String language, Directory directory) throws IOException {
        List<Output> files = new ArrayList<>();
        for (String file : directory.listAll()) {
            try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
                byte[] bytes = new byte[Math.toIntExact(input.length())];
                input.readBytes(bytes, 0, bytes.length);
                files.add(new Output(language + "/" + file, bytes));
            }
        }
        return files;
    }

    private static IndexWriterConfig configuration() {
        LogDocMergePolicy merges = new LogDocMergePolicy();
        // A segment that is one file already need not be written again.
        merges.setNoCFSRatio(1);
        // Only neighbours are merged, on this thread: documents keep the order in which they were added.
        return new IndexWriterConfig(new KeywordGap())
                .setMergePolicy(merges)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(true);
    }

    private static Map<String, String> commitData(String language, FieldWeights weights) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(LANGUAGE, language);
        for (IndexField field : IndexField.values()) {
            data.put(field.fieldName(), Float.toString(weights.of(field)));
        }
        return data;
    }
}
