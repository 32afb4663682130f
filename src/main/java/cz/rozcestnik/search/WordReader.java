package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of one text. What people write in several ways becomes one word: numbers in groups, phones with and
 * without the country's code, abbreviations with full stops, short first parts with a hyphen, apostrophes.
 */
final class WordReader {
    /** A longer word is cut; no index needs more of it. */
    private static final int LONGEST = 48;
    private static final String COUNTRY_CODE = "420";
    private static final int PHONE_DIGITS = 9;
    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 3;
    /** First parts of more than two letters that people write with a hyphen and without. */
    private static final WordList JOINED = new WordList("off pre non mid anti pro");

    private final String text;
    private final Words lexicon;
    private final String initials;
    private final List<Word> words = new ArrayList<>();
    private int at;

    /** Of all words, or only of those that begin with one of some letters. */
    WordReader(String text, Words lexicon, String initials) {
        this.text = text;
        this.lexicon = lexicon;
        this.initials = initials;
    }

    List<Word> read() {
        while (at < text.length()) {
            int end = endOfDigits(at);
            if (end > at) {
                readNumber(end);
            } else if (!readAbbreviation()) {
                readLetters();
            }
        }
        return words;
    }

    private void add(int end, String written) {
        boolean wanted = !written.isEmpty()
                && (initials.isEmpty() || initials.indexOf(Folding.fold(written.substring(0, 1)).charAt(0)) >= 0);
        if (wanted) {
            words.add(lexicon.word(at, end, written));
        }
    }

    private void readNumber(int endOfFirst) {
        int end = endOfFirst;
        int groups = 1;
        int next = endOfGroup(endOfFirst - at, groups, end);
        if (next > end && at > 0 && text.charAt(at - 1) == '+') {
            readCountryCode(end);
            return;
        }
        while (next > end && groups < MOST_GROUPS) {
            end = next;
            next = endOfGroup(endOfFirst - at, ++groups, end);
        }
        if (!readDate(end)) {
            add(end, withoutCountryCode(digits(at, end)));
            at = end;
        }
    }

    /** The end of one more group of a number that stands after one space; {@code end} if it does not go on. */
    private int endOfGroup(int firstLength, int groups, int end) {
        if (firstLength > GROUP || !isSpace(end)) {
            return end;
        }
        int next = endOfDigits(end + 1);
        int length = next - end - 1;
        boolean postalCode = firstLength == GROUP && groups == 1 && length == 2;
        boolean typing = firstLength == GROUP && length > 0 && length < GROUP && next == text.length();
        return length == GROUP || postalCode || typing ? next : end;
    }

    /** Reads a code of a country apart from the number; the country's own says nothing. */
    private void readCountryCode(int end) {
        String code = text.substring(at, end);
        if (!code.equals(COUNTRY_CODE)) {
            add(end, code);
        }
        at = end;
    }

    private static String withoutCountryCode(String digits) {
        int code = digits.length() - PHONE_DIGITS;
        boolean abroad = code == 3 && digits.startsWith(COUNTRY_CODE) || code == 5 && digits.startsWith("00420");
        boolean zero = digits.length() == 2 && digits.charAt(0) == '0';
        return digits.substring(abroad ? code : zero ? 1 : 0);
    }

    /** Reads {@code 2020-08-18} as 18. 8. 2020. */
    private boolean readDate(int year) {
        int month = endOfDigits(year + 1);
        int day = endOfDigits(month + 1);
        boolean date = year - at == 4 && isHyphen(year) && month - year == 3 && isHyphen(month) && day - month == 3;
        if (date) {
            String parts = text.substring(at, day);
            add(day, withoutCountryCode(parts.substring(8)));
            add(day, withoutCountryCode(parts.substring(5, 7)));
            add(day, parts.substring(0, 4));
            at = day;
        }
        return date;
    }

    /** Reads single letters with full stops, such as {@code z. s.} or {@code O.S.P.O.D.}, as one word. */
    private boolean readAbbreviation() {
        String letters = "";
        int end = at;
        int next = at;
        while (letters.length() < LONGEST && isSingleLetter(next) && next + 1 < text.length() && text.charAt(next + 1) == '.') {
            letters += Letters.lowerCase(text.charAt(next));
            end = next + 2;
            next = isSpace(end) ? end + 1 : end;
        }
        if (next == end && end > at && isSingleLetter(end)) {
            letters += Letters.lowerCase(text.charAt(end++));
        }
        if (letters.length() < 2) {
            return false;
        }
        add(end, letters);
        at = end;
        return true;
    }

    private void readLetters() {
        int end = endOfWord(at);
        if (end == at) {
            at++;
            return;
        }
        if (isHyphen(end) && (end - at < 3 || JOINED.has(lowerCase(at, end)))) {
            int endOfSecond = endOfDigits(end + 1) == end + 1 ? endOfWord(end + 1) : end;
            boolean joined = endOfSecond - end > 2 && !lowerCase(end + 1, endOfSecond).equals("li");
            end = joined ? endOfSecond : end;
        }
        add(end, lowerCase(at, end));
        at = end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()) {
            int length = Letters.wordCharacters(text, end);
            if (length == 0 && end > start && isInside(end)) {
                length = 1;
            }
            if (length == 0) {
                break;
            }
            end += length;
        }
        return end;
    }

    /** Whether a character that is no letter does not end the word. */
    private boolean isInside(int place) {
        char c = text.charAt(place);
        return Letters.isInvisible(c)
                || Letters.isApostrophe(c) && place + 1 < text.length() && Letters.wordCharacters(text, place + 1) > 0;
    }

    /** The letters from {@code start}, small, without a hyphen, an apostrophe and what is not seen, without {@code 's}. */
    private String lowerCase(int start, int end) {
        StringBuilder written = new StringBuilder();
        for (int i = start; i < end && written.length() < LONGEST; i++) {
            char c = text.charAt(i);
            int last = written.length() - 1;
            if (Letters.isCombiningMark(c)) {
                if (last >= 0) {
                    written.setCharAt(last, Letters.compose(written.charAt(last), c));
                }
            } else if (c >= 0xd800 && c < 0xdc00) {
                written.append(c).append(text.charAt(++i));
            } else if (Letters.isApostrophe(c)) {
                i += end - i == 2 && text.charAt(i + 1) == 's' ? 1 : 0;
            } else if (!Letters.isInvisible(c) && !isHyphen(i)) {
                written.append(Letters.lowerCase(c));
            }
        }
        return written.toString();
    }

    private String digits(int start, int end) {
        String digits = "";
        for (int i = start; i < end && digits.length() < LONGEST; i++) {
            digits += isSpace(i) ? "" : text.charAt(i);
        }
        return digits;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private boolean isSingleLetter(int place) {
        return place < text.length() && endOfDigits(place) == place && endOfWord(place) == place + 1;
    }

    private boolean isSpace(int place) {
        return place < text.length() && Letters.isSpace(text.charAt(place));
    }

    private boolean isHyphen(int place) {
        return place < text.length() && Letters.isHyphen(text.charAt(place));
    }
}
