package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times of day as people write them. */
final class Times {
    private static final int LAST_HOUR = 24;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private Times() {
    }

    /** Reads a time of day: {@code 8:00}, {@code 08.30}; 24:00 is midnight at the end of the day. */
    static Optional<LocalTime> parse(String text) {
        int separator = Math.max(text.indexOf(':'), text.indexOf('.'));
        boolean formed = separator >= 1 && separator <= 2 && text.length() == separator + 3
                && text.chars().filter(c -> c >= '0' && c <= '9').count() == text.length() - 1;
        if (!formed) {
            return Optional.empty();
        }
        try {
            int hour = Integer.parseInt(text.substring(0, separator));
            int minute = Integer.parseInt(text.substring(separator + 1));
            return Optional.of(hour == LAST_HOUR && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Reads the time of a node, or tells that it is none. */
    static Optional<LocalTime> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> parse(text)
                .or(() -> reading.refuse(node, ProblemCode.TIME_EXPECTED, text)));
    }

    /** Reads an offset from UTC, such as {@code +02:00}. */
    static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    /** Returns the minutes from the start of the day to an end, where midnight is the end of the day. */
    static int minutesTo(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : end.toSecondOfDay() / 60;
    }

    /** Returns whether a span ends after it starts. */
    static boolean forward(OpeningHours.Hours hours) {
        return minutesTo(hours.to()) > hours.from().toSecondOfDay() / 60;
    }

    /** Returns whether two spans have a minute in common. */
    static boolean overlap(OpeningHours.Hours one, OpeningHours.Hours other) {
        return one.from().toSecondOfDay() / 60 < minutesTo(other.to())
                && other.from().toSecondOfDay() / 60 < minutesTo(one.to());
    }

    /** Returns a span as people write it: {@code 8:00–12:00}. */
    static String text(OpeningHours.Hours hours) {
        return text(hours.from()) + "–" + (hours.to().equals(LocalTime.MIDNIGHT) ? "24:00" : text(hours.to()));
    }

    /** Returns a time of day as people write it: {@code 8:00}. */
    static String text(LocalTime time) {
        return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }
}
