package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The words of an index as Lucene has them, each made once: texts of one language are made of the same words. */
final class IndexedWords {
    private final Map<String, Indexed> byWritten = new HashMap<>();

    /**
     * What Lucene gets of a word.
     *
     * @param term    what most fields hold
     * @param form    what {@link IndexField#FORMS} holds
     * @param written what {@link WrittenWords} holds; none of a word without spelling
     */
    private record Indexed(BytesRef term, BytesRef form, List<Field> written) {
    }

    /** What a field holds of a word. */
    BytesRef term(IndexField field, Word word) {
        Indexed indexed = of(word);
        return field == IndexField.FORMS ? indexed.form() : indexed.term();
    }

    /** Adds words as texts write them to a document. */
    void addWritten(List<Word> words, Document document) {
        Set<String> added = new HashSet<>();
        for (Word word : words) {
            if (added.add(word.written())) {
                of(word).written().forEach(document::add);
            }
        }
    }

    private Indexed of(Word word) {
        Indexed known = byWritten.get(word.written());
        if (known == null) {
            known = new Indexed(new BytesRef(word.term()), new BytesRef(word.form()), WrittenWords.term(word).stream()
                    .<Field>map(term -> new StringField(WrittenWords.FIELD, term, Field.Store.NO)).toList());
            byWritten.put(word.written(), known);
        }
        return known;
    }
}
