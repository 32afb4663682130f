package cz.rozcestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers that people write in groups of digits, such as {@code +420 212 345 678}. */
final class Digits {
    private static final int FEWEST = 6;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d./_-])\\+?\\d(?:[ \u00a0./-]?\\d){5,14}(?![\\d/_])");

    /** Signs of which one may stand between two digits of a number. */
    private static final String BETWEEN = " \u00a0./-";

    private Digits() {
    }

    /** Returns where numbers of six to fifteen digits stand in a text. */
    static List<Passage.Span> numbers(String text) {
        List<Passage.Span> numbers = new ArrayList<>();
        if (!mayHoldNumber(text)) {
            return numbers;
        }
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new Passage.Span(matcher.start(), matcher.end()));
        }
        return numbers;
    }

    /** Most texts hold none; to count digits with at most one sign between them is far cheaper than the pattern. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                apart = false;
                digits++;
                if (digits == FEWEST) {
                    return true;
                }
            } else if (digits > 0) {
                digits = apart || BETWEEN.indexOf(sign) < 0 ? 0 : digits;
                apart = digits > 0;
            }
        }
        return false;
    }

    /** Returns the digits of a number. */
    static String of(Passage passage, Passage.Span number) {
        StringBuilder digits = new StringBuilder();
        passage.text().substring(number.from(), number.to()).chars()
                .filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
