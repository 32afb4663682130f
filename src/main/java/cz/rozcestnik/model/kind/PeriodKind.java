package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A time from one day, month or year to another: {@code 2019}, {@code 2019–2023}, {@code 2024–}. */
public record PeriodKind() implements FieldKind {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;


    @Override
    public String name() {
        return "period";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            int dash = dash(text);
            String first = (dash < 0 ? text : text.substring(0, dash)).strip();
            String last = (dash < 0 ? text : text.substring(dash + 1)).strip();
            Optional<Period.Edge> from = start(first);
            Optional<Period.Edge> to = end(last);
            boolean readable = (first.isEmpty() || from.isPresent()) && (last.isEmpty() || to.isPresent())
                    && (from.isPresent() || to.isPresent());
            if (!readable) {
                return reading.refuse(node, ProblemCode.PERIOD_EXPECTED, text);
            }
            if (from.isPresent() && to.isPresent() && to.get().day().isBefore(from.get().day())) {
                return reading.refuse(node, ProblemCode.PERIOD_BACKWARDS, text);
            }
            return Optional.of(new Period(from, to));
        });
    }

    private static int dash(String text) {
        int dash = text.indexOf('–');
        if (dash >= 0) {
            return dash;
        }
        int spaced = text.indexOf(" - ");
        return spaced < 0 ? -1 : spaced + 1;
    }

    private static Optional<Period.Edge> start(String text) {
        return day(text).or(() -> month(text, 1).map(month -> edge(month.atDay(1), text)));
    }

    private static Optional<Period.Edge> end(String text) {
        return day(text).or(() -> month(text, 12).map(month -> edge(month.atEndOfMonth(), text)));
    }

    private static Optional<Period.Edge> day(String text) {
        return DayKind.parse(text).map(day -> new Period.Edge(day, Period.Precision.DAY));
    }

    private static Period.Edge edge(LocalDate day, String text) {
        return new Period.Edge(day, text.length() == YEAR_LENGTH ? Period.Precision.YEAR : Period.Precision.MONTH);
    }

    private static Optional<YearMonth> month(String text, int monthOfYear) {
        boolean year = text.length() == YEAR_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!year && text.length() != MONTH_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(year ? YearMonth.of(Integer.parseInt(text), monthOfYear) : YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
