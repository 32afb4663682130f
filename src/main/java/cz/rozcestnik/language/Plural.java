package cz.rozcestnik.language;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The grammatical number that a count asks for.
 *
 * <p>The forms and rules for Czech and English are those of Unicode CLDR: {@code few} is 2 to 4 in Czech,
 * {@code many} is a decimal number in Czech.
 */
public enum Plural {
    /** One thing. */
    ONE,
    /** Two to four things in Czech. */
    FEW,
    /** A decimal number of things in Czech. */
    MANY,
    /** Every other number. */
    OTHER;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Returns the form for a number in a language. */
    public static Plural of(BigDecimal number, Language language) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (whole && number.compareTo(BigDecimal.ONE) == 0) {
            return ONE;
        }
        if (language == Language.EN) {
            return OTHER;
        }
        if (!whole) {
            return MANY;
        }
        return number.compareTo(TWO) >= 0 && number.compareTo(FOUR) <= 0 ? FEW : OTHER;
    }

    /** Returns the end of a key in a file of phrases, such as {@code few}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
