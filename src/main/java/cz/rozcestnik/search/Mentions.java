package cz.rozcestnik.search;

import java.util.HashSet;
import java.util.Set;

/** Whether a text has the words of a phrase, in any forms and in any order. */
public final class Mentions {
    private final Set<String> keys = new HashSet<>();
    private final Words words;

    /** The words of a text in a language. */
    public Mentions(String text, Words words) {
        this.words = words;
        for (Word word : words.in(text)) {
            keys.add(word.key());
        }
    }

    /** Whether the text has all words of the phrase but the stop words; a phrase of stop words is never there. */
    public boolean has(String phrase) {
        boolean all = true;
        boolean any = false;
        for (Word word : words.in(phrase)) {
            all &= word.common() || keys.contains(word.key());
            any |= !word.common();
        }
        return all && any;
    }
}
