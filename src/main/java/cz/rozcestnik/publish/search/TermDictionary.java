package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Postings;
import cz.rozcestnik.search.TermEntry;
import cz.rozcestnik.search.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The terms of an index with their postings in every field, one key after another, so that a large one need not fit in memory. */
final class TermDictionary {
    private final Iterator<String> terms;
    private final List<FieldTerms> fields = new ArrayList<>();
    private final List<Occurrences> next = new ArrayList<>();

    /**
     * A field of the index.
     *
     * @param terms its terms
     * @param norms of all documents, 0 where the field is not there
     */
    private record FieldTerms(TermsEnum terms, byte[] norms) {
    }

    TermDictionary(LeafReader reader) throws IOException {
        TreeSet<String> all = new TreeSet<>();
        for (IndexField field : IndexField.values()) {
            Terms ofField = reader.terms(field.fieldName());
            TermsEnum each = ofField == null ? TermsEnum.EMPTY : ofField.iterator();
            while (each.next() != null) {
                all.add(each.term().utf8ToString());
            }
            fields.add(new FieldTerms(ofField == null ? TermsEnum.EMPTY : ofField.iterator(), norms(reader, field)));
        }
        terms = all.iterator();
    }

    /** The terms of the next key, in the order of UTF-16, which is the order of browsers; none after the last. */
    List<Occurrences> nextKey() throws IOException {
        List<Occurrences> key = new ArrayList<>(next);
        next.clear();
        while (terms.hasNext() && next.isEmpty()) {
            Occurrences term = occurrences(terms.next());
            if (key.isEmpty() || keyOf(term).equals(keyOf(key.get(0)))) {
                key.add(term);
            } else {
                next.add(term);
            }
        }
        return key;
    }

    /** The key of a term. */
    static String keyOf(Occurrences term) {
        return term.term().term().substring(0, term.term().term().indexOf(Word.SEPARATOR));
    }

    private Occurrences occurrences(String term) throws IOException {
        List<Postings> postings = new ArrayList<>();
        List<int[][]> places = new ArrayList<>();
        for (FieldTerms field : fields) {
            if (field.terms().seekExact(new BytesRef(term))) {
                add(field, postings, places);
            } else {
                postings.add(Postings.NONE);
                places.add(new int[0][]);
            }
        }
        return new Occurrences(new TermEntry(term, postings), places);
    }

    private static void add(FieldTerms field, List<Postings> postings, List<int[][]> allPlaces) throws IOException {
        int[] documents = new int[field.terms().docFreq()];
        int[] frequencies = new int[documents.length];
        byte[] norms = new byte[documents.length];
        int[][] places = new int[documents.length][];
        PostingsEnum each = field.terms().postings(null, PostingsEnum.POSITIONS);
        for (int at = 0; each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; at++) {
            documents[at] = each.docID();
            frequencies[at] = each.freq();
            norms[at] = field.norms()[each.docID()];
            places[at] = new int[each.freq()];
            for (int i = 0; i < places[at].length; i++) {
                places[at][i] = each.nextPosition();
            }
        }
        postings.add(new Postings(documents, frequencies, norms));
        allPlaces.add(places);
    }

    private static byte[] norms(LeafReader reader, IndexField field) throws IOException {
        byte[] norms = new byte[reader.maxDoc()];
        NumericDocValues values = reader.getNormValues(field.fieldName());
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            norms[values.docID()] = (byte) values.longValue();
        }
        return norms;
    }
}
