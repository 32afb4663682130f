package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Finds what a word may become that somebody is typing. */
final class Completion {
    private static final int LONG = 5;
    private static final int ENDING = 3;

    private Completion() {
    }

    /** The most common words of the index that begin so, one of each stem, without the word itself: a rarer form never stands for it. */
    static List<String> of(Word typed, LoadedWords lexicon, Words words, int most) {
        List<Form> forms = Lists.sorted(lexicon.beginningWith(typed.letters()), Form::before);
        int shortest = typed.letters().length() + (isWhole(typed, forms) ? ENDING : 1);
        List<String> keys = new ArrayList<>();
        List<String> completions = new ArrayList<>();
        for (Form form : forms) {
            Word word = words.in(form.written()).get(0);
            if (completions.size() < most && !word.common() && !Lists.has(keys, word.key())) {
                keys.add(word.key());
                if (form.letters().length() >= shortest && !isLike(form.letters(), completions, typed.letters().length())) {
                    completions.add(form.written());
                }
            }
        }
        return completions;
    }

    /** Whether what is typed is a word already: then an ending more says nothing new. */
    private static boolean isWhole(Word typed, List<Form> forms) {
        boolean whole = false;
        for (Form form : forms) {
            whole |= form.letters().equals(typed.letters());
        }
        return whole;
    }

    /** Whether it is another form of one of the completions: it differs in an ending only, well beyond what is typed. */
    private static boolean isLike(String letters, List<String> completions, int typed) {
        boolean like = false;
        for (String completion : completions) {
            String other = Folding.fold(completion);
            int shared = TermShard.sharedLength(letters, other);
            like |= shared >= typed + 2 && shared >= LONG && letters.length() - shared <= ENDING && other.length() - shared <= ENDING;
        }
        return like;
    }
}
