package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
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

    static Directory write(String language, List<SearchEntry> entries, FieldWeights weights) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, configuration())) {
            Words words = Words.of(language, new HashMap<>());
            for (SearchEntry entry : sorted(entries)) {
                writer.addDocument(document(entry, words));
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

    private static Document document(SearchEntry entry, Words words) {
        Document document = new Document();
        Map<String, List<Word>> read = new HashMap<>();
        List<Word> all = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            for (String text : field.texts(entry)) {
                List<Word> ofText = read.computeIfAbsent(text, words::in);
                document.add(new TextField(field.fieldName(), new WordStream(ofText, field.term())));
                all.addAll(ofText);
            }
        }
        WrittenWords.in(all).forEach(form -> document.add(new StringField(WrittenWords.FIELD, form, Field.Store.NO)));
        for (String facet : SearchFacets.NAMES) {
            entry.values(facet).forEach(value ->
                    document.add(new StringField(SearchFacets.field(facet), value, Field.Store.NO)));
        }
        document.add(new NumericDocValuesField(WORTH, entry.ranking().worth()));
        document.add(new StoredField(NAME, entry.name().toString()));
        document.add(new StoredField(PATH, entry.path()));
        document.add(new StoredField(SHOWN_TITLE, entry.title()));
        return document;
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
