package cz.rozcestnik.search;

/**
 * A word of a text, with where it stands and what it is found by.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end   where it ends, exclusive
 * @param written its letters, lower case
 * @param key   the stem without diacritics
 * @param term  the key, {@link #SEPARATOR} and the stem as written: what the index holds
 * @param common whether it is a stop word
 */
public record Word(int start, int end, String written, String key, String term, boolean common) {
    /** Stands between key and variant; lower than any letter or digit, so that terms of a key are neighbours. */
    public static final char SEPARATOR = ' ';
    /** Stands before a written form in the place of a variant. */
    private static final char FORM = '=';

    static Word of(int start, int end, String written, Stemmer stemmer) {
        String folded = Folding.fold(written);
        boolean number = folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
        String key = number ? folded : stemmer.key(folded);
        String variant = number ? written : stemmer.variant(written, key);
        return new Word(start, end, written, key, key + SEPARATOR + variant, stemmer.isStopWord(folded));
    }

    /** The term of the form in which it is written, which stands among the terms of its key. */
    public String form() {
        return key + SEPARATOR + FORM + written;
    }

    /** Whether a term is of a form. */
    static boolean isForm(String term) {
        return term.indexOf("" + SEPARATOR + FORM) >= 0;
    }

    /** Its letters without diacritics. */
    public String letters() {
        return Folding.fold(written);
    }

    /** Whether it was written with diacritics. */
    public boolean accented() {
        return !letters().equals(written);
    }
}
