package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Postings;
import cz.rozcestnik.search.TermEntry;
import cz.rozcestnik.search.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** All terms of an index with their postings in every field. */
final class TermDictionary {
    private static final InField NONE = new InField(new Postings(new int[0], new int[0]), new int[0][]);

    private final LeafReader reader;

    TermDictionary(LeafReader reader) {
        this.reader = reader;
    }

    private record InField(Postings postings, int[][] places) {
    }

    /** The terms of each key together, in the order of UTF-16, which is the order of browsers. */
    List<List<Occurrences>> keys() throws IOException {
        List<List<Occurrences>> keys = new ArrayList<>();
        String key = "";
        for (Map.Entry<String, List<InField>> term : terms().entrySet()) {
            String keyOfTerm = term.getKey().substring(0, term.getKey().indexOf(Word.SEPARATOR));
            if (keys.isEmpty() || !keyOfTerm.equals(key)) {
                keys.add(new ArrayList<>());
                key = keyOfTerm;
            }
            keys.get(keys.size() - 1).add(new Occurrences(
                    new TermEntry(term.getKey(), term.getValue().stream().map(InField::postings).toList()),
                    term.getValue().stream().map(InField::places).toList()));
        }
        return keys;
    }

    private Map<String, List<InField>> terms() throws IOException {
        IndexField[] fields = IndexField.values();
        Map<String, List<InField>> found = new TreeMap<>();
        for (int field = 0; field < fields.length; field++) {
            Terms terms = reader.terms(fields[field].fieldName());
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    found.computeIfAbsent(each.term().utf8ToString(),
                            term -> new ArrayList<>(Collections.nCopies(fields.length, NONE)))
                            .set(field, inField(each));
                }
            }
        }
        return found;
    }

    private static InField inField(TermsEnum term) throws IOException {
        int[] documents = new int[term.docFreq()];
        int[] frequencies = new int[documents.length];
        int[][] places = new int[documents.length][];
        PostingsEnum postings = term.postings(null, PostingsEnum.POSITIONS);
        int at = 0;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents[at] = postings.docID();
            frequencies[at] = postings.freq();
            places[at] = new int[postings.freq()];
            for (int i = 0; i < places[at].length; i++) {
                places[at][i] = postings.nextPosition();
            }
            at++;
        }
        return new InField(new Postings(documents, frequencies), places);
    }
}
