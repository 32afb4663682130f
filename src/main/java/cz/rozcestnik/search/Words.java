package cz.rozcestnik.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts texts of one language into words and gives each its term.
 *
 * <p>A word is a run of letters and digits, or what {@link WordReader} reads as one. Its term is {@code foldedStem + SEPARATOR + writtenStem}, so that one term
 * serves those who write diacritics and those who do not.
 */
public final class Words {
    /** How many words are remembered at most. */
    private static final int MOST = 200_000;

    private final Stemmer stemmer;
    private final Optional<Map<String, Word>> known;

    private Words(Stemmer stemmer, Optional<Map<String, Word>> known) {
        this.stemmer = stemmer;
        this.known = known;
    }

    /** The words of a language by its ISO 639-1 code; one without rules of its own is read like English. */
    public static Words of(String language) {
        return new Words(stemmer(language), Optional.empty());
    }

    /** The words of a language, which remember in a map what became of each: whoever reads many texts meets the same words. */
    public static Words of(String language, Map<String, Word> known) {
        return new Words(stemmer(language), Optional.of(known));
    }

    private static Stemmer stemmer(String language) {
        return language.equals("cs") ? new CzechWords() : new EnglishWords();
    }

    /** All words of the text, in its order. */
    public List<Word> in(String text) {
        return new WordReader(text, this, "").read();
    }

    /** The words of the text that begin with one of the letters without diacritics: those that a term can stand for begin like it. */
    List<Word> in(String text, String initials) {
        return new WordReader(text, this, initials).read();
    }

    /** The word that stands between two places. */
    Word word(int start, int end, String written) {
        if (known.isEmpty()) {
            return Word.of(start, end, written, stemmer);
        }
        Map<String, Word> words = known.get();
        Word same = words.get(written);
        if (same == null) {
            same = Word.of(0, 0, written, stemmer);
            if (words.size() < MOST) {
                words.put(written, same);
            }
        }
        return new Word(start, end, same.written(), same.key(), same.term(), same.common());
    }

    /** The key of a word of these letters, which are lower case and without diacritics. */
    String key(String letters) {
        return stemmer.key(letters);
    }

    boolean common(String letters) {
        return stemmer.isStopWord(letters);
    }
}
