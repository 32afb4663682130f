package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What somebody asks for: the words of a text, without stop words unless there is nothing else.
 *
 * @param words        at most {@link #MOST_WORDS} of them, each with the words that may stand for it
 * @param typed        letters of the last word if the text ends inside it; empty otherwise
 * @param phrases      words that must stand one after another
 * @param excluded     words and phrases that must not be there
 * @param onlyExcluded whether all words had a minus, which was left aside then
 * @param sent         whether it was sent off: then letters of the last word are not left out to find longer words
 */
public record Query(
        List<List<Word>> words, String typed, List<List<Word>> phrases, List<List<Word>> excluded, boolean onlyExcluded,
        boolean sent) {
    /** More words make no better question, only a slower one. */
    public static final int MOST_WORDS = 16;
    private static final int MOST_VARIANTS = 16;
    private static final int MOST_BEGUN = 64;
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_LETTERS_LEFT = 4;
    private static final int MOST_LETTERS_OFF = 2;

    /** Reads a query in the language of the words. */
    public static Query of(String text, Words words) {
        return QueryReader.read(text, words);
    }

    /** The same query as it is read once it was sent off, or while it is still being typed. */
    Query sent(boolean off) {
        return new Query(words, typed, phrases, excluded, onlyExcluded, off);
    }

    /** The same query without quotation marks: words of phrases may stand anywhere. */
    public Query loosened() {
        List<List<Word>> all = new ArrayList<>(words);
        for (List<Word> phrase : phrases) {
            for (Word word : phrase) {
                if (!word.common()) {
                    all.add(listOf(word));
                }
            }
        }
        return new Query(first(all, MOST_WORDS), "", new ArrayList<>(), excluded, onlyExcluded, sent);
    }

    /**
     * The same query with other words for some.
     *
     * @param meant what to look for instead of a word
     */
    public Query corrected(Map<Word, List<Word>> meant) {
        List<List<Word>> all = new ArrayList<>();
        for (List<Word> alternatives : words) {
            all.add(meant.containsKey(alternatives.get(0)) ? meant.get(alternatives.get(0)) : alternatives);
        }
        return new Query(all, "", phrases, excluded, onlyExcluded, sent);
    }

    /**
     * Chooses the terms to look for.
     *
     * @param dictionary gives all terms of the index that begin with a prefix, in their order
     */
    public Question ask(Function<String, List<String>> dictionary) {
        List<Question.Part> parts = new ArrayList<>();
        List<Question.Part> asked = new ArrayList<>();
        List<Word> unknown = new ArrayList<>();
        for (List<Word> alternatives : words) {
            List<String> whole = new ArrayList<>();
            for (Word word : alternatives) {
                whole.addAll(choose(word, dictionary));
            }
            boolean last = asked.size() == words.size() - 1;
            asked.add(new Question.Part(listOf(whole), last ? begun(whole.isEmpty(), dictionary) : new ArrayList<>()));
            if (asked.get(asked.size() - 1).isEmpty()) {
                unknown.add(alternatives.get(0));
            }
        }
        asked.addAll(phrases(phrases, dictionary));
        boolean everyWord = true;
        for (Question.Part part : asked) {
            everyWord &= !part.isEmpty();
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        List<Question.Part> left = new ArrayList<>();
        for (Question.Part part : phrases(excluded, dictionary)) {
            if (!part.isEmpty()) {
                left.add(part);
            }
        }
        return new Question(parts, left, unknown, everyWord);
    }

    /** What {@link #ask} may look up in its dictionary, or a beginning of it. */
    List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        List<List<Word>> all = new ArrayList<>(words);
        all.addAll(phrases);
        all.addAll(excluded);
        for (List<Word> group : all) {
            for (Word word : group) {
                prefixes.add(word.key() + Word.SEPARATOR);
            }
        }
        List<String> beginnings = beginnings();
        if (!beginnings.isEmpty()) {
            prefixes.add(beginnings.get(beginnings.size() - 1));
        }
        return prefixes;
    }

    static <T> List<T> listOf(T one) {
        List<T> list = new ArrayList<>();
        list.add(one);
        return list;
    }

    static <T> List<T> first(List<T> all, int most) {
        List<T> first = new ArrayList<>();
        for (int i = 0; i < all.size() && i < most; i++) {
            first.add(all.get(i));
        }
        return first;
    }

    /** Letters that longer words may begin with. A word in the middle of an ending has letters that no stem has, so some may come off. */
    private List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        if (typed.length() >= FEWEST_LETTERS) {
            beginnings.add(typed);
        }
        for (int off = 1; !sent && off <= MOST_LETTERS_OFF && typed.length() - off >= FEWEST_LETTERS_LEFT; off++) {
            beginnings.add(typed.substring(0, typed.length() - off));
        }
        return beginnings;
    }

    private static List<Question.Part> phrases(List<List<Word>> groups, Function<String, List<String>> dictionary) {
        List<Question.Part> parts = new ArrayList<>();
        for (List<Word> group : groups) {
            List<List<String>> places = new ArrayList<>();
            for (Word word : group) {
                places.add(choose(word, dictionary));
            }
            parts.add(new Question.Part(places, new ArrayList<>()));
        }
        return parts;
    }

    /** The one it is written as, if it has diacritics and the index has it; else all of its key. */
    private static List<String> choose(Word word, Function<String, List<String>> dictionary) {
        List<String> termsOfKey = dictionary.apply(word.key() + Word.SEPARATOR);
        if (word.accented() && termsOfKey.contains(word.term())) {
            return listOf(word.term());
        }
        return first(termsOfKey, MOST_VARIANTS);
    }

    private List<String> begun(boolean needed, Function<String, List<String>> dictionary) {
        List<String> begun = new ArrayList<>();
        for (String beginning : beginnings()) {
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
        for (List<Word> alternatives : words) {
            for (Word word : alternatives) {
                if (term.startsWith(word.key() + Word.SEPARATOR)) {
                    return true;
                }
            }
        }
        return false;
    }
}
