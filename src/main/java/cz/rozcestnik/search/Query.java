package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody asks for: the words of a text, without stop words unless there is nothing else.
 *
 * @param words at most {@link #MOST_WORDS} of them
 */
public record Query(List<Word> words) {
    /** More words make no better question, only a slower one. */
    public static final int MOST_WORDS = 16;
    private static final int MOST_VARIANTS = 16;

    /** Reads a query in the language of the words. */
    public static Query of(String text, Words words) {
        List<Word> all = words.in(text);
        List<Word> telling = new ArrayList<>();
        for (Word word : all) {
            if (!word.common()) {
                telling.add(word);
            }
        }
        List<Word> used = telling.isEmpty() ? all : telling;
        return new Query(used.subList(0, Math.min(used.size(), MOST_WORDS)));
    }

    /**
     * Which terms of its key a word asks for: the one it is written as, if it has diacritics and the index has it;
     * else all.
     */
    public static List<String> choose(Word word, List<String> termsOfKey) {
        if (word.accented() && termsOfKey.contains(word.term())) {
            return List.of(word.term());
        }
        return termsOfKey.subList(0, Math.min(termsOfKey.size(), MOST_VARIANTS));
    }
}
