package cz.rozcestnik.language;

/** Sizes of files as people of a language write them, with spaces that do not break. */
public final class Sizes {
    private static final char NBSP = '\u00a0';
    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Sizes() {
    }

    /** Returns a size in bytes in decimal units, rounded up: {@code 340 kB}, {@code 1,2 MB}. */
    public static String of(long bytes, Language language) {
        if (bytes < MEGABYTE) {
            return Math.max(1, roundedUp(bytes, KILOBYTE)) + "" + NBSP + "kB";
        }
        long tenths = roundedUp(bytes, MEGABYTE / 10);
        String point = language == Language.CS ? "," : ".";
        return tenths / 10 + (tenths % 10 == 0 ? "" : point + tenths % 10) + NBSP + "MB";
    }

    private static long roundedUp(long bytes, long unit) {
        return (bytes + unit - 1) / unit;
    }
}
