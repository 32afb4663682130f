package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Words that some write together and others apart: child care and childcare. */
final class Compounds {
    private static final int FEWEST_LETTERS = 3;

    private Compounds() {
    }

    /** Each of the words, and for neighbours also the one word that they would be: where the index has it, it stands for both. */
    static List<List<Word>> joined(List<Word> words, Words language) {
        List<List<Word>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Word> alternatives = Lists.of(words.get(i));
            addJoined(words, i - 1, language, alternatives);
            addJoined(words, i, language, alternatives);
            all.add(alternatives);
        }
        return all;
    }

    private static void addJoined(List<Word> words, int first, Words language, List<Word> alternatives) {
        if (first >= 0 && first + 1 < words.size() && mayBeOne(words.get(first), words.get(first + 1))) {
            alternatives.add(language.in(words.get(first).written() + words.get(first + 1).written()).get(0));
        }
    }

    private static boolean mayBeOne(Word word, Word next) {
        return next.start() - word.end() == 1 && isPart(word) && isPart(next);
    }

    private static boolean isPart(Word word) {
        return !word.common() && word.written().length() >= FEWEST_LETTERS && word.key().charAt(0) > '9';
    }

    /** Second parts of a word whose first part is a word of the index, the shortest first. */
    static List<String> rests(String letters, Spelling.Lexicon lexicon) {
        List<String> rests = new ArrayList<>();
        for (int at = letters.length() - FEWEST_LETTERS; at >= FEWEST_LETTERS; at--) {
            if (!written(letters.substring(0, at), lexicon).isEmpty()) {
                rests.add(letters.substring(at));
            }
        }
        return rests;
    }

    /** The two words of the index that a word was run together from; none if it was not. */
    static List<Word> parts(String letters, Spelling.Lexicon lexicon, Words language) {
        List<Word> parts = new ArrayList<>();
        for (String rest : rests(letters, lexicon)) {
            String second = written(rest, lexicon);
            if (parts.isEmpty() && !second.isEmpty()) {
                parts.add(language.in(written(letters.substring(0, letters.length() - rest.length()), lexicon)).get(0));
                parts.add(language.in(second).get(0));
            }
        }
        return parts;
    }

    /** How most texts write the word of these letters; empty if none has it. */
    private static String written(String letters, Spelling.Lexicon lexicon) {
        String written = "";
        int most = 0;
        for (Form form : lexicon.beginningWith(letters)) {
            if (form.count() > most && form.letters().equals(letters)) {
                most = form.count();
                written = form.written();
            }
        }
        return written;
    }
}
