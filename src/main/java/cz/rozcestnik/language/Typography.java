package cz.rozcestnik.language;

import java.util.Set;

/**
 * Puts spaces that do not break where Czech and English typography wants them.
 *
 * <p>The Czech rules are those of Internetová jazyková příručka: after one-letter prepositions and conjunctions,
 * inside dates, numbers and phone numbers, between a number and its unit, after § and after {@code č.}, inside abbreviations of single
 * letters such as {@code s. r. o.}, and before a spaced dash.
 */
public final class Typography {
    private static final char NBSP = '\u00a0';
    private static final String ONE_LETTER_WORDS = "ksvzouaiKSVZOUAI";
    private static final String BEFORE_A_WORD = " \u00a0\n(\"„‚»–—";
    private static final String UNIT_SIGNS = "%‰€°";
    private static final Set<String> NUMBERED = Set.of("č", "čl", "odst", "str", "obr", "tab", "kap", "No", "Nos", "Art", "Sec", "para");
    private static final Set<String> UNITS = Set.of("%", "‰", "Kč", "€", "EUR", "CZK", "km", "m", "cm", "kg", "g", "l",
            "h", "min", "hod", "tis", "mil", "mld", "°C");

    private Typography() {
    }

    /** Returns the text with non-breaking spaces; letters and their number stay as they are. */
    public static String apply(String text, Language language) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        StringBuilder set = null;
        for (; space >= 0; space = text.indexOf(' ', space + 1)) {
            if (holds(text, space, language)) {
                set = set == null ? new StringBuilder(text) : set;
                set.setCharAt(space, NBSP);
            }
        }
        return set == null ? text : set.toString();
    }

    private static boolean holds(String text, int space, Language language) {
        if (space == 0 || space == text.length() - 1) {
            return false;
        }
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        if (Character.isDigit(before)) {
            return insideNumber(text, space) || beforeUnit(text, space);
        }
        if (before == '§' || afterNumbered(text, space) || after == '–' && space + 2 < text.length() && text.charAt(space + 2) == ' ') {
            return true;
        }
        return language == Language.CS && (afterOneLetterWord(text, space) || afterOrdinal(text, space)
                || insideAbbreviation(text, space));
    }

    /** An abbreviation that counts holds on to its number: {@code č. 108/2006}, {@code No. 108/2006}. */
    private static boolean afterNumbered(String text, int space) {
        if (text.charAt(space - 1) != '.' || !Character.isDigit(text.charAt(space + 1))) {
            return false;
        }
        int start = space - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return NUMBERED.contains(text.substring(start, space - 1));
    }

    private static boolean insideNumber(String text, int space) {
        int after = space + 1;
        int digits = digits(text, after);
        return digits == 3 && digitsBefore(text, space) <= 3;
    }

    private static boolean beforeUnit(String text, int space) {
        int end = space + 1;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || UNIT_SIGNS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return UNITS.contains(text.substring(space + 1, end));
    }

    private static boolean afterOneLetterWord(String text, int space) {
        return ONE_LETTER_WORDS.indexOf(text.charAt(space - 1)) >= 0
                && (space == 1 || BEFORE_A_WORD.indexOf(text.charAt(space - 2)) >= 0);
    }

    private static boolean afterOrdinal(String text, int space) {
        if (text.charAt(space - 1) != '.') {
            return false;
        }
        int digits = digitsBefore(text, space - 1);
        char after = text.charAt(space + 1);
        return digits >= 1 && digits <= 2 && (Character.isDigit(after) || Character.isLowerCase(after));
    }

    private static boolean insideAbbreviation(String text, int space) {
        return isLetterWithStop(text, space - 2) && isLetterWithStop(text, space + 1);
    }

    private static boolean isLetterWithStop(String text, int at) {
        return at >= 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.'
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int digitsBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }
}
