package cz.rozcestnik.search;

/**
 * A word of a text, with where it stands and what it is found by.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end   where it ends, exclusive
 * @param key   the stem without diacritics
 * @param term  the key, {@link #SEPARATOR} and the stem as written: what the index holds
 * @param accented whether it was written with diacritics
 * @param common whether it is a stop word
 */
public record Word(int start, int end, String key, String term, boolean accented, boolean common) {
    /** Stands between key and variant; lower than any letter or digit, so that terms of a key are neighbours. */
    public static final char SEPARATOR = ' ';
}
