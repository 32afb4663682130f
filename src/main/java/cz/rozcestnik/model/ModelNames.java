package cz.rozcestnik.model;

import cz.rozcestnik.language.Slug;

/** The names of types, fields, choices and records. */
public final class ModelNames {
    private static final int LONGEST = 100;

    private ModelNames() {
    }

    /** Returns whether a text is made of lower-case ASCII letters, digits and single hyphens, such as {@code crisis-line}. */
    public static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith("-") || text.endsWith("-")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text may name a record: like a name, upper case included, since codes such as CZ051 are names, but no name of a device of Windows. */
    public static boolean isRecordName(String text) {
        return isName(text.toLowerCase(java.util.Locale.ROOT)) && !Slug.isReserved(text);
    }
}
