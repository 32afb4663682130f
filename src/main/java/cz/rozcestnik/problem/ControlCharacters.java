package cz.rozcestnik.problem;

import java.util.OptionalInt;

/**
 * Characters that nobody sees and programs obey: controls of terminals, signs that turn the order of letters around, marks
 * of byte order, halves of characters, and what Unicode says is no character.
 */
public final class ControlCharacters {
    private static final char SHOWN = '\ufffd';

    private ControlCharacters() {
    }

    /** Returns whether a text may not hold a character; ends of lines and tabs may stand in it. */
    public static boolean isOne(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        return !space && (Character.isISOControl(character) || turns(character)
                || character == 0xfeff || (character & 0xfffe) == 0xfffe);
    }

    /** Returns where in a text the first of them stands, counted in Java's characters. */
    public static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            int character = text.codePointAt(i);
            if (isOne(character) || character <= 0xffff && Character.isSurrogate((char) character)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(character) - 1;
        }
        return OptionalInt.empty();
    }

    /** Signs of ASCII and letters of Europe, of which most texts are made. */
    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7f || unit >= 0xa0 && unit < 0x2000;
    }

    /** Returns a text as it may be shown on one line of a terminal: a space for each tab and end of a line, a mark for the others. */
    public static String shown(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = isOne(c);
            if (control || c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, control ? SHOWN : ' ');
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** The embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9). */
    private static boolean turns(int character) {
        return character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
    }
}
