package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody asks for: the words of a text, without stop words unless there is nothing else.
 *
 * @param words      at most {@link #MOST_WORDS} of them
 * @param beginnings letters that longer words may begin with where the text ends inside its last word, the longest
 *                   first; empty otherwise
 */
public record Query(List<Word> words, List<String> beginnings) {
    /** More words make no better question, only a slower one. */
    public static final int MOST_WORDS = 16;
    private static final int MOST_VARIANTS = 16;
    private static final int MOST_BEGUN = 64;
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_LETTERS_LEFT = 4;
    private static final int MOST_LETTERS_OFF = 2;

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
        used = used.subList(0, Math.min(used.size(), MOST_WORDS));
        boolean open = !used.isEmpty() && used.get(used.size() - 1).end() == text.length();
        return new Query(used, open ? beginnings(words.letters(text, used.get(used.size() - 1))) : List.of());
    }

    /**
     * Chooses the terms to look for.
     *
     * @param dictionary gives all terms of the index that begin with a prefix, in their order
     */
    public Question ask(Function<String, List<String>> dictionary) {
        List<Question.Part> parts = new ArrayList<>();
        boolean everyWord = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            List<String> whole = choose(word, dictionary.apply(word.key() + Word.SEPARATOR));
            List<String> begun = i == words.size() - 1 ? begun(whole.isEmpty(), dictionary) : List.of();
            Question.Part part = new Question.Part(whole, begun);
            everyWord &= !part.isEmpty();
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return new Question(parts, everyWord);
    }

    /** What {@link #ask} may look up in its dictionary, or a beginning of it. */
    List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        for (Word word : words) {
            prefixes.add(word.key() + Word.SEPARATOR);
        }
        if (!beginnings.isEmpty()) {
            prefixes.add(beginnings.get(beginnings.size() - 1));
        }
        return prefixes;
    }

    /** A word in the middle of an ending has letters that no stem has, so some may come off. */
    private static List<String> beginnings(String letters) {
        List<String> beginnings = new ArrayList<>();
        if (letters.length() >= FEWEST_LETTERS) {
            beginnings.add(letters);
        }
        for (int off = 1; off <= MOST_LETTERS_OFF && letters.length() - off >= FEWEST_LETTERS_LEFT; off++) {
            beginnings.add(letters.substring(0, letters.length() - off));
        }
        return beginnings;
    }

    /** The one it is written as, if it has diacritics and the index has it; else all of its key. */
    private static List<String> choose(Word word, List<String> termsOfKey) {
        if (word.accented() && termsOfKey.contains(word.term())) {
            return List.of(word.term());
        }
        return termsOfKey.subList(0, Math.min(termsOfKey.size(), MOST_VARIANTS));
    }

    private List<String> begun(boolean needed, Function<String, List<String>> dictionary) {
        List<String> begun = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String term : dictionary.apply(beginning)) {
                if (begun.size() < MOST_BEGUN && !isOfWord(term)) {
                    begun.add(term);
                }
            }
            if (!needed || !begun.isEmpty()) {
                break;
            }
        }
        return begun;
    }

    private boolean isOfWord(String term) {
        for (Word word : words) {
            if (term.startsWith(word.key() + Word.SEPARATOR)) {
                return true;
            }
        }
        return false;
    }
}
