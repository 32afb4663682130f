package cz.rozcestnik.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The form of a text that may stand in an address: lower-case ASCII letters, digits and hyphens. */
public final class Slug {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Slug() {
    }

    /** Returns the slug of a text; it is empty for a text without letters and digits of the Latin alphabet. */
    public static String of(String text) {
        String plain = fold(text);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        String found = end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
        return isReserved(found) ? found + "-x" : found;
    }

    /** Returns whether Windows keeps a name for its devices, with whatever ending: no file there can bear it. */
    public static boolean isReserved(String name) {
        String first = name.toLowerCase(Locale.ROOT);
        return DEVICES.contains(first) || first.length() == 4 && Character.isDigit(first.charAt(3))
                && (first.startsWith("com") || first.startsWith("lpt"));
    }

    /** Returns whether a text is a slug as it stands. */
    public static boolean isSlug(String text) {
        return !text.isEmpty() && text.equals(of(text));
    }

    /** Returns the text in lower case without diacritics. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }
}
