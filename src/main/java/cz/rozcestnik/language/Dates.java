package cz.rozcestnik.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;

/** Dates as people of a language write them, with spaces that do not break. */
public final class Dates {
    private static final char NBSP = '\u00a0';

    private Dates() {
    }

    /** Returns a day, such as {@code 18. 8. 2020} or {@code 18 August 2020}. */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case CS -> day.getDayOfMonth() + "." + NBSP + day.getMonthValue() + "." + NBSP + day.getYear();
            case EN -> day.getDayOfMonth() + "" + NBSP + month(day.getMonth(), language) + NBSP + day.getYear();
        };
    }

    /** Returns a month of a year, such as {@code 8/2020} or {@code August 2020}. */
    public static String month(int year, Month month, Language language) {
        return switch (language) {
            case CS -> month.getValue() + "/" + year;
            case EN -> month(month, language) + NBSP + year;
        };
    }

    private static String month(Month month, Language language) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
    }
}
