package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Postings;
import cz.rozcestnik.search.TermEntry;
import cz.rozcestnik.search.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The terms of an index with their postings in every field, one key after another, so that a large one need not fit in memory. */
final class TermDictionary {
    /** All terms in the order of UTF-16, which is the order of browsers; one stands there for each field that has it. */
    private final List<String> terms = new ArrayList<>();
    private final List<FieldTerms> fields = new ArrayList<>();
    private final List<Occurrences> next = new ArrayList<>();
    private int at;

    TermDictionary(LeafReader reader) throws IOException {
        for (IndexField field : IndexField.values()) {
            TermsEnum each = FieldTerms.terms(reader, field);
            while (each.next() != null) {
                terms.add(each.term().utf8ToString());
            }
            fields.add(new FieldTerms(reader, field));
        }
        terms.sort(Comparator.naturalOrder());
    }

    /** The terms of the next key; none after the last. */
    List<Occurrences> nextKey() throws IOException {
        List<Occurrences> key = new ArrayList<>(next);
        next.clear();
        while (at < terms.size() && next.isEmpty()) {
            Occurrences term = occurrences(nextTerm());
            if (key.isEmpty() || keyOf(term).equals(keyOf(key.get(0)))) {
                key.add(term);
            } else {
                next.add(term);
            }
        }
        return key;
    }

    private String nextTerm() {
        String term = terms.get(at);
        while (at < terms.size() && terms.get(at).equals(term)) {
            at++;
        }
        return term;
    }

    /** The key of a term. */
    static String keyOf(Occurrences term) {
        return term.term().term().substring(0, term.term().term().indexOf(Word.SEPARATOR));
    }

    private Occurrences occurrences(String term) throws IOException {
        BytesRef bytes = new BytesRef(term);
        List<Postings> postings = new ArrayList<>();
        List<int[][]> places = new ArrayList<>();
        for (FieldTerms field : fields) {
            if (field.find(bytes)) {
                postings.add(field.postings(places));
            } else {
                postings.add(Postings.NONE);
                places.add(new int[0][]);
            }
        }
        return new Occurrences(new TermEntry(term, postings), places);
    }
}
