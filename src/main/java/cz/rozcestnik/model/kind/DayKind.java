package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, written {@code 2026-05-01}. */
public record DayKind() implements FieldKind {
    private static final int LENGTH = 10;
    private static final Pattern CZECH = Pattern.compile("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> parse(text)
                .<Optional<Value>>map(day -> Optional.of(new Value.Day(day)))
                .orElseGet(() -> meant(text)
                        .<Optional<Value>>map(day ->
                                reading.refuse(node, ProblemCode.DATE_EXPECTED_SUGGESTED, text, day.toString()))
                        .orElseGet(() -> reading.refuse(node, ProblemCode.DATE_EXPECTED, text))));
    }

    /** Returns the day that somebody meant who wrote {@code 1. 5. 2026} or {@code 2026-5-1}. */
    private static Optional<LocalDate> meant(String text) {
        Matcher czech = CZECH.matcher(text);
        if (czech.matches()) {
            return day(czech.group("year"), czech.group("month"), czech.group("day"));
        }
        Matcher brief = SHORT.matcher(text);
        return brief.matches() ? day(brief.group("year"), brief.group("month"), brief.group("day")) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return parse(year + "-" + "0".repeat(2 - month.length()) + month + "-" + "0".repeat(2 - day.length()) + day);
    }

    /** Reads a day of the calendar; 30 February is none. */
    static Optional<LocalDate> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
