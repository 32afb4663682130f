package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Lucene the terms of words, which browsers look for. */
final class WordStream extends TokenStream {
    private final List<Word> words;
    private final Function<Word, String> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<Word> rest;

    /** The words as such terms. */
    WordStream(List<Word> words, Function<Word, String> terms) {
        this.words = words;
        this.terms = terms;
        this.rest = words.iterator();
    }

    @Override
    public void reset() {
        rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.setEmpty().append(terms.apply(rest.next()));
        return true;
    }
}
