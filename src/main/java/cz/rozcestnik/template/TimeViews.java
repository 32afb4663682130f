package cz.rozcestnik.template;

import cz.rozcestnik.language.Dates;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Duration;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns values of time into what templates see of them, for readers of one language. */
record TimeViews(Language reader, Phrases words) {
    private static final char NBSP = '\u00a0';

    record PeriodView(String text, String from, String to) {
    }

    record MomentView(String iso, String text, RecordView.DateView date, String time) {
    }

    record DurationView(String iso, String text) {
    }

    RecordView.DateView date(LocalDate day) {
        return new RecordView.DateView(day.toString(), Dates.day(day, reader));
    }

    MomentView moment(Value.Moment moment) {
        OffsetDateTime time = moment.time();
        String clock = HoursView.time(time.toLocalTime());
        String day = Dates.day(time.toLocalDate(), reader);
        return new MomentView(moment.normal(), words.get("moment", day, clock), date(time.toLocalDate()), clock);
    }

    DurationView duration(Duration duration) {
        return new DurationView(duration.normal(), duration.amounts().stream()
                .map(amount -> words.get("duration." + amount.unit().name().toLowerCase(Locale.ROOT), amount.count()))
                .collect(Collectors.joining(" ")).replace(' ', NBSP));
    }

    PeriodView period(Period period) {
        String from = period.from().map(edge -> edge.day().toString()).orElse("");
        String to = period.to().map(edge -> edge.day().toString()).orElse("");
        return new PeriodView(text(period), from, to);
    }

    String text(Period period) {
        String from = period.from().map(this::text).orElse("");
        String to = period.to().map(this::text).orElse("");
        boolean days = period.from().or(period::to).filter(edge -> edge.precision() == Period.Precision.DAY).isPresent();
        String before = days && !from.isEmpty() ? String.valueOf(NBSP) : "";
        String after = days && !to.isEmpty() ? " " : "";
        return from.equals(to) ? from : from + before + "–" + after + to;
    }

    private String text(Period.Edge edge) {
        LocalDate day = edge.day();
        return switch (edge.precision()) {
            case DAY -> Dates.day(day, reader);
            case MONTH -> Dates.month(day.getYear(), day.getMonth(), reader);
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}
