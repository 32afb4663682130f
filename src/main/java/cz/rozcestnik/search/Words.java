package cz.rozcestnik.search;

import java.util.List;

/**
 * Cuts texts of one language into words and gives each its term.
 *
 * <p>A word is a run of letters and digits, or what {@link WordReader} reads as one. Its term is {@code foldedStem + SEPARATOR + writtenStem}, so that one term
 * serves those who write diacritics and those who do not.
 */
public final class Words {
    private final Stemmer stemmer;

    private Words(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    /** The words of a language by its ISO 639-1 code; one without rules of its own is read like English. */
    public static Words of(String language) {
        return new Words(language.equals("cs") ? new CzechWords() : new EnglishWords());
    }

    /** All words of the text, in its order. */
    public List<Word> in(String text) {
        return new WordReader(text, stemmer, "").read();
    }

    /** The words of the text that begin with one of the letters without diacritics: those that a term can stand for begin like it. */
    List<Word> in(String text, String initials) {
        return new WordReader(text, stemmer, initials).read();
    }

    /** The key of a word of these letters, which are lower case and without diacritics. */
    String key(String letters) {
        return stemmer.key(letters);
    }

    boolean common(String letters) {
        return stemmer.isStopWord(letters);
    }
}
