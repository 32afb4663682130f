package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody asks for: the words of a text, without stop words unless there is nothing else.
 *
 * @param words        at most {@link #MOST_WORDS} of them, each with the words that may stand for it
 * @param open         where the word begins that is still being typed, since the text ends inside it; -1 if it does not
 * @param phrases      words that must stand one after another
 * @param excluded     words and phrases that must not be there
 * @param reading      how it was typed
 */
public record Query(
        List<List<Word>> words, int open, List<List<Word>> phrases, List<List<Word>> excluded, Reading reading) {
    /**
     * How it was typed.
     *
     * @param quoted       whether a phrase stood in quotation marks; others are words with no space between them
     * @param onlyExcluded whether all words had a minus, which was left aside then
     * @param sent         whether it was sent off: then its last word is whole, no letters of it are left out to find longer
     *                     words, and those that begin like it come last
     */
    public record Reading(boolean quoted, boolean onlyExcluded, boolean sent) {
    }

    /** More words make no better question, only a slower one. */
    public static final int MOST_WORDS = 16;
    /** Terms of longer words that may stand for one that is still being typed. */
    static final int MOST_BEGUN = 64;
    /** Terms of the query's own words that may stand before those only begun. */
    static final int MOST_OWN = 64;
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_LETTERS_LEFT = 4;
    private static final int MOST_LETTERS_OFF = 2;

    /** Reads a query in the language of the words. */
    public static Query of(String text, Words words) {
        return QueryReader.read(text, words);
    }

    /** The same query as it is read once it was sent off, or while it is still being typed. */
    public Query sent(boolean off) {
        return new Query(words, open, phrases, excluded, new Reading(reading.quoted(), reading.onlyExcluded(), off));
    }

    /** The same query without phrases: their words may stand anywhere. */
    public Query loosened(Words language) {
        List<List<Word>> all = new ArrayList<>(words);
        for (List<Word> phrase : phrases) {
            addWords(phrase, false, language, all);
        }
        if (all.isEmpty()) {
            addWords(phrases.get(0), true, language, all);
        }
        return new Query(Lists.first(all, MOST_WORDS), open, new ArrayList<>(), excluded, reading);
    }

    private static void addWords(List<Word> phrase, boolean common, Words language, List<List<Word>> all) {
        for (List<Word> alternatives : Compounds.joined(phrase, language)) {
            if (common || !alternatives.get(0).common()) {
                all.add(alternatives);
            }
        }
    }

    /** The same query with other words for some; those that were run together stand one after another. */
    public Query corrected(List<SearchResults.Correction> corrections) {
        List<List<Word>> all = new ArrayList<>();
        List<List<Word>> together = new ArrayList<>(phrases);
        for (List<Word> alternatives : words) {
            List<Word> meant = alternatives;
            boolean apart = false;
            for (SearchResults.Correction correction : corrections) {
                boolean mended = correction.unknown().start() == alternatives.get(0).start();
                meant = mended ? correction.meant() : meant;
                apart |= mended && correction.apart();
            }
            (apart ? together : all).add(meant);
        }
        return new Query(all, -1, together, excluded, reading);
    }

    /** The terms of an index. */
    public interface Dictionary {
        /** Returns those that begin with a prefix, in their order. */
        List<String> beginningWith(String prefix);
    }

    /** Chooses the terms to look for among those of an index. */
    public Question ask(Dictionary dictionary) {
        return new TermChoice(this, dictionary).question();
    }

    /** Beginnings of terms that {@link #ask} looks up for whole words. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        addKeys(words, keys);
        addKeys(phrases, keys);
        addKeys(excluded, keys);
        return keys;
    }

    /** Beginnings of terms whose places it needs. */
    List<String> phraseKeys() {
        List<String> keys = new ArrayList<>();
        List<List<Word>> all = new ArrayList<>(phrases);
        all.addAll(excluded);
        for (List<Word> phrase : all) {
            if (phrase.size() > 1) {
                addKeys(Lists.of(phrase), keys);
            }
        }
        return keys;
    }

    private static void addKeys(List<List<Word>> groups, List<String> keys) {
        for (List<Word> group : groups) {
            for (Word word : group) {
                keys.add(word.key() + Word.SEPARATOR);
            }
        }
    }

    /** Letters that longer words may begin with than the one that is being typed; none if that is not one of the words. */
    List<String> beginnings() {
        for (List<Word> alternatives : words) {
            List<String> beginnings = beginnings(alternatives.get(0));
            if (!beginnings.isEmpty()) {
                return beginnings;
            }
        }
        return new ArrayList<>();
    }

    /** Letters that longer words may begin with. A word in the middle of an ending has letters that no stem has, so some may come off. */
    List<String> beginnings(Word word) {
        List<String> beginnings = new ArrayList<>();
        String typed = word.start() == open ? word.letters() : "";
        if (typed.length() >= FEWEST_LETTERS) {
            beginnings.add(typed);
        }
        for (int off = 1; !reading.sent() && off <= MOST_LETTERS_OFF && typed.length() - off >= FEWEST_LETTERS_LEFT; off++) {
            beginnings.add(typed.substring(0, typed.length() - off));
        }
        return beginnings;
    }
}
