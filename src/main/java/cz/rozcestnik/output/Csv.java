package cz.rozcestnik.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {
    }

    /** Returns the file of rows, the first one usually the names of the columns. */
    public static byte[] write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(SEPARATOR)) + LINE_END)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ';' || c == ',' || c == '\n' || c == '\r' || c == '\t');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A negative number is none, though it starts like one. */
    private static boolean isFormula(String text) {
        String start = text.stripLeading();
        boolean number = text.length() > 1 && text.charAt(0) == '-'
                && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return !number && (startsFormula(text) || startsFormula(start));
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
