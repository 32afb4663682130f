package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what somebody may have meant by a word that the index does not have.
 *
 * <p>One slip is forgiven from four letters, two from eight, a swap of neighbours counts one. The word meant begins with
 * the first or the second letter of what was typed, so that only a part of all words need be looked through.
 */
public final class Spelling {
    private static final int LETTERS_FOR_ONE = 4;
    private static final int LETTERS_FOR_TWO = 8;
    private static final int MOST_KEYS = 3;

    private Spelling() {
    }

    /** All words of an index. */
    public interface Lexicon {
        /** The words whose letters are at most so many slips away, in any order; at least those that begin alike. */
        List<Form> similar(String letters, int slips);
    }

    /** The words that may be meant by the unknown one, the nearest and then the most common first; none if it is too short. */
    public static List<Word> meant(Word unknown, Lexicon lexicon, Words words) {
        String letters = unknown.letters();
        int most = letters.length() >= LETTERS_FOR_TWO ? 2 : letters.length() >= LETTERS_FOR_ONE ? 1 : 0;
        List<Word> meant = new ArrayList<>();
        for (int slips = 1; slips <= most && meant.isEmpty() && letters.charAt(0) > '9'; slips++) {
            List<Form> forms = new ArrayList<>();
            for (Form form : lexicon.similar(letters, slips)) {
                if (letters.indexOf(form.letters().charAt(0)) >= 0
                        && letters.indexOf(form.letters().charAt(0)) < 2) {
                    forms.add(form);
                }
            }
            addKeys(Lists.sorted(forms, Form::before), words, meant);
        }
        return meant;
    }

    private static void addKeys(List<Form> forms, Words words, List<Word> meant) {
        for (Form form : forms) {
            Word word = words.in(form.written()).get(0);
            boolean known = false;
            for (Word other : meant) {
                known |= other.key().equals(word.key());
            }
            if (!known && meant.size() < MOST_KEYS) {
                meant.add(word);
            }
        }
    }
}
