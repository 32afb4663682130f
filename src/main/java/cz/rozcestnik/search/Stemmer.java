package cz.rozcestnik.search;

/** Takes the inflection off words of one language. */
interface Stemmer {
    /** The stem of a lower-case word without diacritics; never empty. */
    String key(String folded);

    /** The stem of a lower-case word as it is written, whose key this is. */
    String variant(String written, String key);

    /** Whether the word is too common to be asked for. */
    boolean isStopWord(String folded);
}
