package cz.rozcestnik.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The public holidays of Czechia by Act No. 245/2000 Coll., Good Friday since 2016 among them. */
public final class PublicHolidays {
    private static final int GOOD_FRIDAY_SINCE = 2016;
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 5), MonthDay.of(7, 6),
            MonthDay.of(9, 28), MonthDay.of(10, 28), MonthDay.of(11, 17),
            MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private PublicHolidays() {
    }

    /** Returns whether a day is a public holiday. */
    public static boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** Returns the public holidays of a year. */
    public static SortedSet<LocalDate> of(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        FIXED.forEach(day -> days.add(day.atYear(year)));
        LocalDate easter = easterSunday(year);
        days.add(easter.plusDays(1));
        if (year >= GOOD_FRIDAY_SINCE) {
            days.add(easter.minusDays(2));
        }
        return days;
    }

    /** Returns Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
