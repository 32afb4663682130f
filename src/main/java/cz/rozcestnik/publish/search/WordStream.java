package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** Gives Lucene the terms of a field, which browsers look for: of one text after another, the next with each reset. */
final class WordStream extends TokenStream {
    private final IndexField field;
    private final IndexedWords terms;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private Iterator<List<Word>> texts = List.<List<Word>>of().iterator();
    private Iterator<Word> rest = List.<Word>of().iterator();

    WordStream(IndexField field, IndexedWords terms) {
        this.field = field;
        this.terms = terms;
    }

    /** Goes on with the words of the texts of another document. */
    void read(List<List<Word>> document) {
        texts = document.iterator();
    }

    @Override
    public void reset() {
        rest = texts.next().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.setBytesRef(terms.term(field, rest.next()));
        return true;
    }
}
