package cz.rozcestnik.search;

/**
 * Tells which characters make words, without tables that differ between a JVM and a browser.
 *
 * <p>Everything outside ASCII is a letter but for known punctuation, spaces, symbols, private characters, emoji and
 * halves of surrogate pairs.
 */
final class Letters {
    private static final String PUNCTUATION =
            "\u00d7\u00f7\u037e\u0387\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a\u066b\u066c\u066d\u06d4\u0964\u0965\u30fb"
            + "\u207a\u207b\u207c\u207d\u207e\u208a\u208b\u208c\u208d\u208e";
    private static final String LETTERS_AMONG_SYMBOLS = "\u00aa\u00b5\u00ba";
    /** Pairs of first and last character of blocks that hold no words. */
    private static final String BLOCKS = "\u0080\u00bf\u2000\u206f\u20a0\u2bff\u2e00\u2e7f\u3000\u303f\ud800\uf8ff"
            + "\ufe10\ufe6f\ufeff\uff0f\uff1a\uff20\uff3b\uff40\uff5b\uff65\uffe0\uffff";
    /**
     * Capitals outside ASCII: the first and the last of a range, and how far their small letters are, which is 1 where
     * capitals and small letters take turns.
     */
    private static final String CAPITALS = "\u00c0\u00d6\u0020\u00d8\u00de\u0020\u0100\u012e\u0001\u0130\u0130\uff39\u0132\u0136\u0001"
            + "\u0139\u0147\u0001\u014a\u0176\u0001\u0178\u0178\uff87\u0179\u017d\u0001\u01a0\u01a4\u0001\u01af\u01af\u0001"
            + "\u01cd\u01db\u0001\u01de\u01ee\u0001\u01f8\u021e\u0001\u0222\u0232\u0001\u0386\u0386\u0026\u0388\u038a\u0025"
            + "\u038c\u038c\u0040\u038e\u038f\u003f\u0391\u03a1\u0020\u03a3\u03ab\u0020\u0400\u040f\u0050\u0410\u042f\u0020\u0460\u0480\u0001"
            + "\u048a\u04be\u0001\u04c0\u04c0\u000f\u04c1\u04cd\u0001\u04d0\u052e\u0001\u1e00\u1e94\u0001\u1e9e\u1e9e\ue241"
            + "\u1ea0\u1efe\u0001\uff21\uff3a\u0020";
    private static final String ACUTE = "a\u00e1e\u00e9i\u00edo\u00f3u\u00fay\u00fd";
    private static final String CARON = "c\u010dd\u010fe\u011bn\u0148r\u0159s\u0161t\u0165z\u017e";
    private static final String RING = "u\u016fa\u00e5";

    private Letters() {
    }

    /** How many characters from {@code at} belong to a word: 0, 1, or 2 for a surrogate pair. */
    static int wordCharacters(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= 0xd800 && c < 0xdc00) {
            boolean paired = at + 1 < text.length() && text.charAt(at + 1) >= 0xdc00 && text.charAt(at + 1) < 0xe000;
            boolean emoji = c >= 0xd83c && c <= 0xd83e;
            return paired && !emoji ? 2 : 0;
        }
        return isLetterOrDigit(c) ? 1 : 0;
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (LETTERS_AMONG_SYMBOLS.indexOf(c) >= 0) {
            return true;
        }
        for (int block = 0; block < BLOCKS.length(); block += 2) {
            if (c >= BLOCKS.charAt(block) && c <= BLOCKS.charAt(block + 1)) {
                return false;
            }
        }
        return PUNCTUATION.indexOf(c) < 0;
    }

    /** The small letter of a Latin, Greek or Cyrillic capital, as every JVM and browser has it; anything else as it is. */
    static char lowerCase(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        for (int range = 0; range < CAPITALS.length() && c >= CAPITALS.charAt(range); range += 3) {
            int distance = CAPITALS.charAt(range + 2);
            boolean turn = distance > 1 || (c - CAPITALS.charAt(range)) % 2 == 0;
            if (c <= CAPITALS.charAt(range + 1) && turn) {
                return (char) (c + distance);
            }
        }
        return c;
    }

    /** Whether the character may stand inside a word without being part of it: soft hyphen, joiners. */
    static boolean isInvisible(char c) {
        return c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    /** Whether the character is a space within a line, be it one that does not break or a thin one. */
    static boolean isSpace(char c) {
        return c == ' ' || c == 0xa0 || c == 0x2009 || c == 0x202f;
    }

    static boolean isCombiningMark(char c) {
        return c >= 0x300 && c <= 0x36f;
    }

    /** The one character for a letter and a combining mark; the letter where there is none in Czech. */
    static char compose(char letter, char mark) {
        String pairs = mark == 0x301 ? ACUTE : mark == 0x30c ? CARON : mark == 0x30a ? RING : "";
        for (int pair = 0; pair < pairs.length(); pair += 2) {
            if (pairs.charAt(pair) == letter) {
                return pairs.charAt(pair + 1);
            }
        }
        return letter;
    }
}
