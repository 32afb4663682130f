package cz.rozcestnik.search;

/** Takes the inflection off words of one language. */
interface Stemmer {
    /** The stem of a lower-case word without diacritics; never empty. */
    String key(String folded);

    /** The stem of a lower-case word as it is written. */
    String variant(String written);

    /** Whether the word is too common to be asked for. */
    boolean isStopWord(String folded);
}
