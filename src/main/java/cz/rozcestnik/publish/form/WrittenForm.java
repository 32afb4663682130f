package cz.rozcestnik.publish.form;

import cz.rozcestnik.problem.ProblemCode;
import java.util.Arrays;
import java.util.Optional;

/**
 * How values of a kind look, as a regular expression that Java and browsers read alike, and the problem it is if not.
 *
 * <p>An expression is looser than its kind: it never refuses what the kind takes. What it lets through wrongly, the
 * check of the site finds.
 */
enum WrittenForm {
    /** Nine Czech digits, a foreign number with its prefix, or a short number. */
    PHONE(ProblemCode.PHONE_TOO_SHORT, Part.GAP + "*(?:(?:(?:\\+|00)?" + Part.GAP + "*420" + Part.GAP + "*)?(?:(?:\\d"
            + Part.GAP + "*){9}|1(?:" + Part.GAP + "*\\d){2,5})|(?:\\+|00)" + Part.GAP + "*(?!420)(?:\\d" + Part.GAP
            + "*){6,15})"),
    /** An address with a domain. */
    EMAIL(ProblemCode.EMAIL_INVALID, "[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}"),
    /** A whole web address. */
    URL(ProblemCode.URL_INVALID, "[hH][tT][tT][pP][sS]?://[^\\s/?#@]+\\.[^\\s/?#@.]{2,}(?:[/?#]\\S*)?"),
    /** A number and a currency. */
    MONEY(ProblemCode.MONEY_EXPECTED, "\\d[\\d\\s.,]*\\s\\S+"),
    /** Years, months or days from and to. */
    PERIOD(ProblemCode.PERIOD_EXPECTED, Part.EDGE + "(?:\\s*–\\s*(?:" + Part.EDGE + ")?|\\s+-\\s+" + Part.EDGE
            + ")?|–\\s*" + Part.EDGE),
    /** A number as Czechs write it; an input for numbers would lose the spaces and the comma. */
    NUMBER(ProblemCode.NUMBER_EXPECTED, "-?\\d[\\d\\s]*(?:[.,]\\s*\\d[\\d\\s]*)?"),
    /** Hours and minutes. */
    TIME(ProblemCode.TIME_EXPECTED, Part.CLOCK),
    /** Two times with a dash between them. */
    BREAK(ProblemCode.BREAK_EXPECTED, Part.CLOCK + "\\s*[–-]\\s*" + Part.CLOCK),
    /** A day and a time, on one night of the year with its offset. */
    DATE_TIME(ProblemCode.DATE_TIME_EXPECTED, Part.DAY + Part.TIME_OF_DAY),
    /** A day, with a time or without. */
    DATE_OR_TIME(ProblemCode.DATE_OR_TIME_EXPECTED, Part.DAY + "(?:" + Part.TIME_OF_DAY + ")?"),
    /** Numbers with their units. */
    DURATION(ProblemCode.DURATION_EXPECTED, Part.AMOUNT + "(?:[ \\u00a0]+" + Part.AMOUNT + ")*"),
    /** Eight digits; old numbers of fewer had zeros before them. */
    COMPANY_NUMBER(ProblemCode.COMPANY_NUMBER_EXPECTED, "(?:\\d[ \\u00a0]*){6,8}"),
    /** Seven characters that are not easily mistaken. */
    DATA_BOX(ProblemCode.DATA_BOX_LENGTH, "(?:[a-km-np-zA-KM-NP-Z2-9] *){7}"),
    /** Five digits. */
    POSTAL_CODE(ProblemCode.POSTAL_CODE_INVALID, "[1-7](?:[ \\u00a0]*\\d){4}");

    private final ProblemCode problem;
    private final String expression;

    WrittenForm(ProblemCode problem, String expression) {
        this.problem = problem;
        this.expression = expression;
    }

    /** Returns the written form of a kind by its name, or nothing where it has none. */
    static Optional<WrittenForm> of(String kind) {
        return Arrays.stream(values()).filter(form -> form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                .equals(kind)).findFirst();
    }

    /** Returns the expression, which takes an empty text too: whether a value may be missing is asked elsewhere. */
    String pattern() {
        return "^\\s*(?:" + expression + ")?\\s*$";
    }

    /** Returns what it is if a value does not look so. */
    ProblemCode problem() {
        return problem;
    }

    private static final class Part {
        static final String GAP = "[ \\u00a0.()/-]";
        static final String CLOCK = "(?:[01]?\\d|2[0-4])[:.][0-5]\\d";
        static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
        static final String TIME_OF_DAY = "[ T]\\s*(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:\\s*[+-][\\d:]+)?";
        static final String AMOUNT = "\\d+(?:[.,]\\d+)?[ \\u00a0]+[^\\d\\s]+";
        static final String EDGE = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

        private Part() {
        }
    }
}
