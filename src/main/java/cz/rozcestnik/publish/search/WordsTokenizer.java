package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Gives Lucene the terms that browsers look for. */
final class WordsTokenizer extends Tokenizer {
    private final Words words;
    private final Function<Word, String> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Word> rest = List.<Word>of().iterator();
    private int length;

    /** A tokenizer that gives such terms of words. */
    WordsTokenizer(Words words, Function<Word, String> terms) {
        this.words = words;
        this.terms = terms;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        rest = words.in(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        Word word = rest.next();
        term.setEmpty().append(terms.apply(word));
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
