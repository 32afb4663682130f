package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts of one language into words and gives each its term.
 *
 * <p>A word is a run of letters and digits. Its term is {@code foldedStem + SEPARATOR + writtenStem}, so that one term
 * serves those who write diacritics and those who do not.
 */
public final class Words {
    /** A longer word is cut; no index needs more of it. */
    static final int LONGEST = 48;

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
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end == at) {
                at++;
                continue;
            }
            String written = written(text, at, end);
            if (!written.isEmpty()) {
                words.add(word(at, end, written));
            }
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int length = Letters.wordCharacters(text, end);
            if (length == 0 && end > start && Letters.isInvisible(text.charAt(end))) {
                length = 1;
            }
            if (length == 0) {
                break;
            }
            end += length;
        }
        return end;
    }

    private static String written(String text, int start, int end) {
        StringBuilder written = new StringBuilder();
        for (int at = start; at < end && written.length() < LONGEST; at++) {
            char c = text.charAt(at);
            int last = written.length() - 1;
            if (Letters.isCombiningMark(c)) {
                if (last >= 0) {
                    written.setCharAt(last, Letters.compose(written.charAt(last), c));
                }
            } else if (c >= 0xd800 && c < 0xdc00) {
                written.append(c).append(text.charAt(++at));
            } else if (!Letters.isInvisible(c)) {
                written.append(Letters.lowerCase(c));
            }
        }
        return written.toString();
    }

    private Word word(int start, int end, String written) {
        String folded = Folding.fold(written);
        boolean number = isNumber(folded);
        String key = number ? folded : stemmer.key(folded);
        String variant = number ? written : stemmer.variant(written);
        return new Word(start, end, written, key, key + Word.SEPARATOR + variant, stemmer.isStopWord(folded));
    }

    private static boolean isNumber(String folded) {
        char first = folded.charAt(0);
        return first >= '0' && first <= '9';
    }
}
