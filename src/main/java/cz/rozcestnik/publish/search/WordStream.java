package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Lucene the terms of words, which browsers look for. */
final class WordStream extends TokenStream {
    private final List<Word> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<Word> rest;

    WordStream(List<Word> words) {
        this.words = words;
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
        term.setEmpty().append(rest.next().term());
        return true;
    }
}
