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

    /** Its letters without diacritics. */
    public String letters() {
        return Folding.fold(written);
    }

    /** Whether it was written with diacritics. */
    public boolean accented() {
        return !letters().equals(written);
    }
}
