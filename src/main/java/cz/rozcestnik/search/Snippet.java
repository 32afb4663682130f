package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses what to show of a text and marks the found words in it. */
public final class Snippet {
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;
    private static final String ELLIPSIS = "\u2026";

    private Snippet() {
    }

    /**
     * A piece of text.
     *
     * @param text   as it stands
     * @param marked whether it is a found word
     */
    public record Piece(String text, boolean marked) {
    }

    /** The whole text in pieces. */
    public static List<Piece> mark(String text, Set<String> terms, Words words) {
        return pieces(text, 0, text.length(), found(text, terms, words));
    }

    /** The summary if it has a found word or the text has none; else the part of the text around the first one. */
    public static List<Piece> of(StoredDocument document, Set<String> terms, Words words) {
        List<Word> inSummary = found(document.summary(), terms, words);
        List<Word> inText = found(document.text(), terms, words);
        boolean summary = !document.summary().isEmpty() && (!inSummary.isEmpty() || inText.isEmpty());
        if (summary) {
            return pieces(document.summary(), 0, document.summary().length(), inSummary);
        }
        String text = document.text();
        int start = inText.isEmpty() ? 0 : start(text, inText.get(0).start());
        int end = beforeSpace(text, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        pieces.addAll(pieces(text, start, end, inText));
        if (end < text.length()) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        return pieces;
    }

    private static List<Word> found(String text, Set<String> terms, Words words) {
        List<Word> found = new ArrayList<>();
        String initials = "";
        for (String term : terms) {
            initials += term.charAt(0);
        }
        // No stem changes the first letter of a word, so few words need be stemmed.
        for (Word word : terms.isEmpty() ? found : words.in(text, initials)) {
            if (terms.contains(word.term())) {
                found.add(word);
            }
        }
        return found;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Word> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Word word : marks) {
            if (word.start() >= at && word.end() <= end) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** Where to begin before a word: with its sentence if that is near, else after a space. */
    private static int start(String text, int word) {
        for (int at = word; at > 0 && at > word - BEFORE; at--) {
            if (isSentence(text, at)) {
                return at;
            }
        }
        return afterSpace(text, word - BEFORE);
    }

    private static boolean isSentence(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && ".?!".indexOf(text.charAt(start - 2)) >= 0;
    }

    private static int afterSpace(String text, int from) {
        if (from <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE - 1 ? from : space + 1;
    }

    private static int beforeSpace(String text, int to) {
        if (to >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', to);
        return space < to - BEFORE ? to : space;
    }
}
