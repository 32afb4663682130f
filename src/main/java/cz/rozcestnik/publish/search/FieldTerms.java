package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Postings;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The terms of one field of an index, which are asked for one after another: in the order of Lucene, but for a few. */
final class FieldTerms {
    private final TermsEnum terms;
    private final byte[] norms;
    private BytesRef asked = new BytesRef();
    /** Whether they stand at a term, not after the last. */
    private boolean more;
    private PostingsEnum reused;

    FieldTerms(LeafReader reader, IndexField field) throws IOException {
        norms = norms(reader, field);
        terms = terms(reader, field);
        more = terms.next() != null;
    }

    /** All terms of a field, before the first. */
    static TermsEnum terms(LeafReader reader, IndexField field) throws IOException {
        Terms ofField = reader.terms(field.fieldName());
        return ofField == null ? TermsEnum.EMPTY : ofField.iterator();
    }

    /** Goes to a term; returns whether the field has it. */
    boolean find(BytesRef term) throws IOException {
        if (term.compareTo(asked) < 0) {
            // In UTF-16 a letter beyond the first plane stands before some that it follows in Lucene.
            more = terms.seekCeil(term) != TermsEnum.SeekStatus.END;
        }
        asked = term;
        while (more && terms.term().compareTo(term) < 0) {
            more = terms.next() != null;
        }
        return more && terms.term().equals(term);
    }

    /** The postings of the term that was found; its places go to those of other fields. */
    Postings postings(List<int[][]> allPlaces) throws IOException {
        int[] documents = new int[terms.docFreq()];
        int[] frequencies = new int[documents.length];
        byte[] ofDocuments = new byte[documents.length];
        int[][] places = new int[documents.length][];
        reused = terms.postings(reused, PostingsEnum.POSITIONS);
        for (int at = 0; reused.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; at++) {
            documents[at] = reused.docID();
            frequencies[at] = reused.freq();
            ofDocuments[at] = norms[reused.docID()];
            places[at] = new int[frequencies[at]];
            for (int i = 0; i < places[at].length; i++) {
                places[at][i] = reused.nextPosition();
            }
        }
        allPlaces.add(places);
        return new Postings(documents, frequencies, ofDocuments);
    }

    /** The norms of all documents, 0 where the field is not there. */
    private static byte[] norms(LeafReader reader, IndexField field) throws IOException {
        byte[] norms = new byte[reader.maxDoc()];
        NumericDocValues values = reader.getNormValues(field.fieldName());
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            norms[values.docID()] = (byte) values.longValue();
        }
        return norms;
    }
}
