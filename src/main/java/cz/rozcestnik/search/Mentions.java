package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Whether a text has the words of a phrase, in any forms and in any order. */
public final class Mentions {
    private final List<String> keys = new ArrayList<>();
    private final Words words;

    /** The words of a text in a language. */
    public Mentions(String text, Words words) {
        this.words = words;
        for (Word word : words.in(text)) {
            keys.add(word.key());
        }
    }

    /** Whether the text has all words of the phrase; a phrase without words is never there. */
    public boolean has(String phrase) {
        List<Word> wanted = words.in(phrase);
        boolean all = !wanted.isEmpty();
        for (Word word : wanted) {
            all &= Lists.has(keys, word.key());
        }
        return all;
    }
}
