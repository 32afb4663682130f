package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Finds what a word may become that somebody is typing. */
final class Completion {
    private Completion() {
    }

    /** The most common words of the index that begin so, one of each stem, without the word itself. */
    static List<String> of(Word typed, LoadedWords lexicon, Words words, int most) {
        List<Form> forms = Lists.sorted(lexicon.beginningWith(typed.letters()), Form::before);
        List<String> keys = new ArrayList<>();
        List<String> completions = new ArrayList<>();
        for (Form form : forms) {
            Word word = words.in(form.written()).get(0);
            if (completions.size() < most && !word.common() && !Lists.has(keys, word.key())
                    && form.letters().length() > typed.letters().length()) {
                keys.add(word.key());
                completions.add(form.written());
            }
        }
        return completions;
    }
}
