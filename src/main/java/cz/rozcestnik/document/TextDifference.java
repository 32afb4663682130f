package cz.rozcestnik.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a text differs from what it said before, word by word inside the paragraphs and items that are not the same.
 *
 * @param pieces the words that stayed, were struck out and were added, in the order of reading
 */
public record TextDifference(List<Piece> pieces) {
    /** Of two paragraphs with fewer words in common than one in three, a reader understands each alone better. */
    private static final int RESEMBLING = 3;
    /** Words and spaces of both texts together; a text that is longer counts as written anew. */
    private static final int MOST_COMPARED = 4_000;

    /** What became of some words. */
    public enum Fate {
        /** They stand as they stood. */
        STAYED,
        /** They were struck out. */
        STRUCK,
        /** They were added. */
        ADDED,
        /** Whole paragraphs or items that stayed; their text is left out. */
        LEFT_OUT
    }

    /** Some words and what became of them. */
    public record Piece(Fate fate, String text) {
    }

    /** Words in place of other words; either may be empty. */
    public record Edit(String before, String now) {
    }

    /** Keeps a copy. */
    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /** Returns what has changed in a text; an empty text is one that is not there. */
    public static TextDifference of(String before, String now) {
        List<String> old = Texts.parts(before);
        List<String> current = Texts.parts(now);
        if (isTooMuch(old, current)) {
            return new TextDifference(words(before, now));
        }
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(old, current)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(Fate.STAYED, "\n"));
            }
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(new Piece(Fate.LEFT_OUT, "…"));
            } else {
                pieces.addAll(words(String.join("\n", delta.getSource().getLines()),
                        String.join("\n", delta.getTarget().getLines())));
            }
        }
        return new TextDifference(pieces);
    }

    /** Returns the words that changed, with those that they replaced. */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean replaced = piece.fate() == Fate.STRUCK && i + 1 < pieces.size() && pieces.get(i + 1).fate() == Fate.ADDED;
            if (piece.fate() == Fate.STRUCK) {
                edits.add(new Edit(piece.text().strip(), replaced ? pieces.get(i + 1).text().strip() : ""));
            } else if (piece.fate() == Fate.ADDED) {
                edits.add(new Edit("", piece.text().strip()));
            }
            i += replaced ? 1 : 0;
        }
        return edits;
    }

    /** Returns the text in one line or more, {@code [-struck out-]} and {@code {+added+}} marked in it. */
    public String marked() {
        return pieces.stream().map(piece -> switch (piece.fate()) {
            case STAYED, LEFT_OUT -> piece.text();
            case STRUCK -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        }).collect(Collectors.joining());
    }

    private static List<Piece> words(String before, String now) {
        List<String> old = tokens(before);
        List<String> current = tokens(now);
        List<Piece> pieces = new ArrayList<>();
        if (isTooMuch(old, current)) {
            change(before, now, pieces);
            return pieces;
        }
        List<AbstractDelta<String>> deltas = deltas(old, current);
        long common = deltas.stream().filter(delta -> delta.getType() == DeltaType.EQUAL)
                .flatMap(delta -> delta.getSource().getLines().stream()).filter(word -> !word.isBlank()).count();
        long all = Math.max(count(old), count(current));
        if (common * RESEMBLING < all) {
            change(before, now, pieces);
            return pieces;
        }
        StringBuilder struck = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            String source = String.join("", delta.getSource().getLines());
            boolean between = i > 0 && i < deltas.size() - 1 && source.isBlank() && source.indexOf('\n') < 0;
            if (delta.getType() == DeltaType.EQUAL && !between) {
                change(struck.toString(), added.toString(), pieces);
                struck.setLength(0);
                added.setLength(0);
                pieces.add(new Piece(Fate.STAYED, source));
            } else {
                struck.append(source);
                added.append(String.join("", delta.getTarget().getLines()));
            }
        }
        change(struck.toString(), added.toString(), pieces);
        return pieces;
    }

    private static void change(String struck, String added, List<Piece> pieces) {
        if (!struck.isEmpty()) {
            pieces.add(new Piece(Fate.STRUCK, struck));
        }
        if (!added.isEmpty()) {
            pieces.add(new Piece(Fate.ADDED, added));
        }
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> now) {
        return DiffUtils.diff(before, now, true).getDeltas();
    }

    /** What comparing costs grows with the square of what differs. */
    private static boolean isTooMuch(List<String> before, List<String> now) {
        return before.size() + now.size() > MOST_COMPARED;
    }

    private static long count(List<String> tokens) {
        return tokens.stream().filter(token -> !token.isBlank()).count();
    }

    /** Returns words with the signs inside them ({@code 8:00–12:00}), spaces, and other signs, in their order. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Sort sort = Sort.at(text, start);
            int end = run(text, start, sort);
            while (sort == Sort.WORD && end < text.length() && Sort.at(text, end) == Sort.SIGN) {
                int next = run(text, end, Sort.SIGN);
                if (next == text.length() || Sort.at(text, next) != Sort.WORD) {
                    break;
                }
                end = run(text, next, Sort.WORD);
            }
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    private static int run(String text, int start, Sort sort) {
        int end = start;
        while (end < text.length() && Sort.at(text, end) == sort) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private enum Sort {
        SPACE, WORD, SIGN;

        static Sort at(String text, int offset) {
            int character = text.codePointAt(offset);
            return Character.isWhitespace(character) ? SPACE : Character.isLetterOrDigit(character) ? WORD : SIGN;
        }
    }
}
