package cz.rozcestnik.check;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The number that Czech offices know a person by.
 *
 * <p>Two digits each of the year, the month and the day of birth, then three (until 1953) or four. The month of women
 * is 50 more, and 20 more since 2004 where the numbers of a day ran out. One of ten digits is divisible by 11, or, in
 * some before 1986, its first nine leave 10 and the last is 0 (Act 133/2000 Sb., section 13).
 */
final class BirthNumber {
    private static final int OLDEST_OF_TEN_DIGITS = 54;

    private BirthNumber() {
    }

    /** Returns whether digits are such a number. */
    static boolean is(String digits) {
        if (digits.length() != 10 && digits.length() != 9) {
            return false;
        }
        return isDay(digits) && (digits.length() == 9 || divides(digits));
    }

    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4)) % 50;
        int day = Integer.parseInt(digits.substring(4, 6));
        boolean lastCentury = digits.length() == 9 || year >= OLDEST_OF_TEN_DIGITS;
        if (digits.length() == 9 && year >= OLDEST_OF_TEN_DIGITS) {
            return false;
        }
        try {
            LocalDate.of((lastCentury ? 1900 : 2000) + year, month > 20 ? month - 20 : month, day);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean divides(String digits) {
        long rest = Long.parseLong(digits.substring(0, 9)) % 11;
        return Long.parseLong(digits) % 11 == 0 || rest == 10 && digits.endsWith("0");
    }
}
