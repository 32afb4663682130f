package cz.rozcestnik.output;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV that a Czech spreadsheet opens by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
 *
 * <p>Quotes as in RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * Injection).
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\r\n";
    private static final String QUOTED = "\";,\n\r\t";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {
    }

    /** Returns the file of rows, the first one usually the names of the columns. */
    public static byte[] write(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        for (List<String> row : rows) {
            String separator = "";
            for (String text : row) {
                csv.append(separator).append(cell(text));
                separator = SEPARATOR;
            }
            csv.append(LINE_END);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length() && !quoted; at++) {
            quoted = QUOTED.indexOf(text.charAt(at)) >= 0;
        }
        return quoted;
    }

    /** A negative number is none, though it starts like one. */
    private static boolean isFormula(String text) {
        return (startsFormula(text) || startsFormula(text.stripLeading())) && !isNegativeNumber(text);
    }

    private static boolean isNegativeNumber(String text) {
        boolean number = text.length() > 1 && text.charAt(0) == '-';
        for (int at = 1; at < text.length() && number; at++) {
            number = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return number;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
