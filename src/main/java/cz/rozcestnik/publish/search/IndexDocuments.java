package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Makes the documents of an index, one after another: the next one is made when Lucene has read the last. */
final class IndexDocuments {
    private final IndexedWords terms = new IndexedWords();
    private final Map<IndexField, WordStream> streams = new EnumMap<>(IndexField.class);
    private final Map<IndexField, TextField> fields = new EnumMap<>(IndexField.class);

    IndexDocuments() {
        for (IndexField field : IndexField.values()) {
            streams.put(field, new WordStream(field, terms));
            fields.put(field, new TextField(field.fieldName(), streams.get(field)));
        }
    }

    Document of(ReadEntry read) {
        SearchEntry entry = read.entry();
        Document document = new Document();
        List<Word> all = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            List<List<Word>> texts = new ArrayList<>();
            for (String text : field.texts(entry)) {
                texts.add(read.texts().words(text));
                document.add(fields.get(field));
            }
            streams.get(field).read(texts);
            texts.forEach(all::addAll);
        }
        terms.addWritten(all, document);
        for (String facet : SearchFacets.NAMES) {
            for (String value : entry.values(facet)) {
                document.add(new StringField(SearchFacets.field(facet), value, Field.Store.NO));
            }
        }
        document.add(new NumericDocValuesField(SearchIndex.WORTH, entry.ranking().worth()));
        document.add(new StoredField(SearchIndex.NAME, entry.name().toString()));
        document.add(new StoredField(SearchIndex.PATH, entry.path()));
        document.add(new StoredField(SearchIndex.SHOWN_TITLE, entry.title()));
        return document;
    }
}
