package cz.rozcestnik.bench;

import java.util.List;

/**
 * A word with all its forms, as school grammar has them.
 *
 * @param name     the form that dictionaries list
 * @param paradigm the word it is inflected like
 * @param forms    all forms in lower case, the name first
 * @param family   words of the same family in lower case; one that ends with an asterisk stands for all that begin so
 */
record Lemma(String name, String paradigm, List<String> forms, List<String> family) {
    private static final String ANY_ENDING = "*";
    private static final String NEGATION = "ne";

    boolean has(String word) {
        return forms.contains(word);
    }

    /** Whether a word is no form of the lemma but of its family, its negation included. */
    boolean isKin(String word) {
        return !has(word) && (word.startsWith(NEGATION) && has(word.substring(NEGATION.length()))
                || family.stream().anyMatch(pattern -> matches(pattern, word)));
    }

    private static boolean matches(String pattern, String word) {
        return pattern.endsWith(ANY_ENDING)
                ? word.startsWith(pattern.substring(0, pattern.length() - ANY_ENDING.length()))
                : word.equals(pattern);
    }
}
