package cz.rozcestnik.search;

import java.util.HashSet;
import java.util.Set;

/**
 * The stems of all words that one slip may have made a word of: a letter more, less or other, or two neighbours swapped.
 *
 * <p>With stems, what was meant is found in whatever form the texts have it, and a slip in an ending does no harm.
 */
final class Slips {
    private static final int FEWEST_LETTERS = 3;

    private final Words words;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Of the letters that were typed. */
    Slips(String typed, Words words) {
        this.words = words;
        for (int at = 0; at <= typed.length(); at++) {
            String before = typed.substring(0, at);
            String after = typed.substring(at);
            String next = after.isEmpty() ? "" : after.substring(1);
            if (!after.isEmpty()) {
                add(before + next);
            }
            if (!next.isEmpty()) {
                add(before + next.charAt(0) + after.charAt(0) + next.substring(1));
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                add(before + letter + after);
                if (!after.isEmpty()) {
                    add(before + letter + next);
                }
            }
        }
    }

    private void add(String letters) {
        String key = words.key(letters);
        if (key.length() >= FEWEST_LETTERS) {
            keys.add(key);
            beginnings.add(key.substring(0, FEWEST_LETTERS));
            beginnings.add(letters.substring(0, FEWEST_LETTERS));
        }
    }

    /** Whether the word has one of the stems. Few words begin like one, so few are stemmed. */
    boolean explain(Form form) {
        return form.letters().length() >= FEWEST_LETTERS
                && beginnings.contains(form.letters().substring(0, FEWEST_LETTERS))
                && !words.common(form.letters()) && keys.contains(words.key(form.letters()));
    }
}
