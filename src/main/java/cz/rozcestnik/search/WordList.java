package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** A few words written in one string with spaces between, which compiles to less than a collection of each. */
final class WordList {
    private final String text;
    private final List<String> words = new ArrayList<>();

    /** The words of the text; {@code one=other} says that the other is used instead of the one. */
    WordList(String text) {
        this.text = ' ' + text + ' ';
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            words.add(text.substring(start, end));
            start = end + 1;
        }
    }

    int size() {
        return words.size();
    }

    String get(int place) {
        return words.get(place);
    }

    boolean has(String word) {
        return text.indexOf(' ' + word + ' ') >= 0;
    }

    /** The word to use for this one: another, or itself. */
    String insteadOf(String word) {
        int at = text.indexOf(' ' + word + '=');
        if (at < 0) {
            return word;
        }
        int start = at + word.length() + 2;
        return text.substring(start, text.indexOf(' ', start));
    }
}
