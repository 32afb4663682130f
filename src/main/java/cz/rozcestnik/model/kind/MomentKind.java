package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * A time of a day in Czechia, written {@code 2026-12-01 8:00}.
 *
 * <p>A time that the clocks skip in spring is refused; one that comes twice in autumn asks for its offset,
 * {@code 2026-10-25 2:30 +02:00}.
 *
 * @param dayAlone whether a day without a time may stand too, {@code 2026-12-01}, and is then a day
 */
public record MomentKind(boolean dayAlone) implements FieldKind {
    private static final ZoneRules RULES = Value.Moment.ZONE.getRules();
    private static final int DAY_LENGTH = 10;

    @Override
    public String name() {
        return "date-time";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            Optional<LocalDate> day = dayAlone ? DayKind.parse(text) : Optional.empty();
            return day.isPresent() ? Optional.of(new Value.Day(day.get())) : moment(text, node, reading);
        });
    }

    private Optional<Value> moment(String text, YamlNode node, Reading reading) {
        Optional<Written> written = written(text);
        if (written.isEmpty()) {
            return reading.refuse(node,
                    dayAlone ? ProblemCode.DATE_OR_TIME_EXPECTED : ProblemCode.DATE_TIME_EXPECTED, text);
        }
        LocalDateTime time = written.get().time();
        List<ZoneOffset> offsets = RULES.getValidOffsets(time);
        if (offsets.isEmpty()) {
            return reading.refuse(node, ProblemCode.DATE_TIME_SKIPPED, clock(time.toLocalTime()), time.toLocalDate(),
                    clock(RULES.getTransition(time).getDateTimeAfter().toLocalTime()));
        }
        Optional<ZoneOffset> offset = written.get().offset();
        if (offset.isPresent() && !offsets.contains(offset.get())) {
            return reading.refuse(node, ProblemCode.DATE_TIME_OFFSET, offset.get(), offsets.get(0));
        }
        if (offset.isEmpty() && offsets.size() > 1) {
            return reading.refuse(node, ProblemCode.DATE_TIME_TWICE, text, offsets.get(0), offsets.get(1));
        }
        return Optional.of(new Value.Moment(OffsetDateTime.of(time, offset.orElse(offsets.get(0)))));
    }

    private record Written(LocalDateTime time, Optional<ZoneOffset> offset) {
    }

    private static Optional<Written> written(String text) {
        boolean formed = text.length() > DAY_LENGTH + 1 && (text.charAt(DAY_LENGTH) == ' ' || text.charAt(DAY_LENGTH) == 'T');
        if (!formed) {
            return Optional.empty();
        }
        String rest = text.substring(DAY_LENGTH + 1).strip();
        int sign = Math.max(rest.indexOf('+'), rest.indexOf('-'));
        Optional<LocalDate> day = DayKind.parse(text.substring(0, DAY_LENGTH));
        Optional<LocalTime> time = Times.parse(sign < 0 ? rest : rest.substring(0, sign).strip())
                .filter(found -> !found.equals(LocalTime.MIDNIGHT) || !rest.startsWith("24"));
        Optional<ZoneOffset> offset = sign < 0 ? Optional.empty() : Times.offset(rest.substring(sign));
        if (day.isEmpty() || time.isEmpty() || sign >= 0 && offset.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Written(LocalDateTime.of(day.get(), time.get()), offset));
    }

    private static String clock(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
