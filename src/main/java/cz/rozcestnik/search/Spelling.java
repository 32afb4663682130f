package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what somebody may have meant by a word that the index does not have.
 *
 * <p>One slip is forgiven from four letters, two from eight, a swap of neighbours counts one. Which words are looked through
 * depends on the first letters, so that a large index need not be loaded whole: see {@link #mayMean}.
 */
public final class Spelling {
    private static final int LETTERS_FOR_ONE = 4;
    private static final int LETTERS_FOR_TWO = 8;
    private static final int MOST_KEYS = 3;
    /** So many letters must be right after a first one that is wrong. */
    private static final int RIGHT = 2;

    private Spelling() {
    }

    /** All words of an index. */
    public interface Lexicon {
        /** The words whose letters are at most so many slips away, in any order; at least those that may be meant. */
        List<Form> similar(String letters, int slips);

        /** The words, in any order; at least those that may be meant by these letters. */
        List<Form> near(String letters);

        /** The words whose letters begin so. */
        List<Form> beginningWith(String letters);
    }

    /** What is looked for instead of unknown words: what they may mean or, if none is a slip, words they were run together from. */
    public static List<SearchResults.Correction> corrections(List<Word> unknown, Lexicon lexicon, Words words) {
        List<SearchResults.Correction> corrections = slips(unknown, lexicon, words);
        return corrections.isEmpty() ? runTogether(unknown, lexicon, words) : corrections;
    }

    static List<SearchResults.Correction> slips(List<Word> unknown, Lexicon lexicon, Words words) {
        List<SearchResults.Correction> corrections = new ArrayList<>();
        for (Word word : unknown) {
            List<Word> meant = meant(word, lexicon, words);
            if (!meant.isEmpty()) {
                corrections.add(new SearchResults.Correction(word, meant, false));
            }
        }
        return corrections;
    }

    static List<SearchResults.Correction> runTogether(List<Word> unknown, Lexicon lexicon, Words words) {
        List<SearchResults.Correction> corrections = new ArrayList<>();
        for (Word word : unknown) {
            List<Word> parts = Compounds.parts(word.letters(), lexicon, words);
            if (!parts.isEmpty()) {
                corrections.add(new SearchResults.Correction(word, parts, true));
            }
        }
        return corrections;
    }

    /** The words that may be meant by the unknown one, the most common first; none if it is too short. */
    private static List<Word> meant(Word unknown, Lexicon lexicon, Words words) {
        String letters = unknown.letters();
        List<Word> meant = new ArrayList<>();
        if (!forgives(letters)) {
            return meant;
        }
        List<Form> forms = lexicon.similar(letters, 1);
        Slips slips = new Slips(letters, words);
        for (Form form : lexicon.near(letters)) {
            if (slips.explain(form)) {
                forms.add(form);
            }
        }
        addKeys(letters, forms, words, meant);
        if (meant.isEmpty() && letters.length() >= LETTERS_FOR_TWO) {
            addKeys(letters, lexicon.similar(letters, 2), words, meant);
        }
        return meant;
    }

    /**
     * Whether what was typed may mean the word by their first letters: they begin alike, or the first letter is one too many,
     * swapped with the second, missing, or another one.
     */
    private static boolean mayMean(String typed, Form form) {
        String word = form.letters();
        return word.charAt(0) == typed.charAt(0) || word.startsWith(typed.substring(1, 1 + RIGHT))
                || word.startsWith("" + typed.charAt(1) + typed.charAt(0))
                || form.rest().startsWith(typed.substring(0, RIGHT)) || form.rest().startsWith(typed.substring(1, 1 + RIGHT));
    }

    /** What {@link #mayMean} needs: beginnings of words. */
    static List<String> beginnings(String typed) {
        List<String> beginnings = new ArrayList<>();
        if (forgives(typed)) {
            beginnings.add(typed.substring(0, 1));
            beginnings.add(typed.substring(1, 1 + RIGHT));
            beginnings.add("" + typed.charAt(1) + typed.charAt(0));
        }
        return beginnings;
    }

    /** What {@link #mayMean} needs: beginnings of words without their first letter. */
    static List<String> beginningsOfRest(String typed) {
        List<String> beginnings = new ArrayList<>();
        if (forgives(typed)) {
            beginnings.add(typed.substring(0, RIGHT));
            beginnings.add(typed.substring(1, 1 + RIGHT));
        }
        return beginnings;
    }

    private static boolean forgives(String letters) {
        return letters.length() >= LETTERS_FOR_ONE && letters.charAt(0) > '9';
    }

    private static void addKeys(String typed, List<Form> forms, Words words, List<Word> meant) {
        for (Form form : Lists.sorted(forms, Form::before)) {
            if (meant.size() < MOST_KEYS && mayMean(typed, form)) {
                Word word = words.in(form.written()).get(0);
                boolean known = false;
                for (Word other : meant) {
                    known |= other.key().equals(word.key());
                }
                if (!known) {
                    meant.add(word);
                }
            }
        }
    }
}
