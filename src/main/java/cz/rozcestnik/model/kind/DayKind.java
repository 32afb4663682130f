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

/** A day, written {@code 2026-05-01}. */
public record DayKind() implements FieldKind {
    private static final int LENGTH = 10;


    @Override
    public String name() {
        return "date";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> parse(text)
                .<Optional<Value>>map(day -> Optional.of(new Value.Day(day)))
                .orElseGet(() -> reading.refuse(node, ProblemCode.DATE_EXPECTED, text)));
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
