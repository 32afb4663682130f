package cz.rozcestnik.language;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of letters of a language: in Czech ch stands after h, and č ř š ž are letters of their own. */
public final class Collation {
    private final Collator collator;
    private final Language language;

    private Collation(Collator collator, Language language) {
        this.collator = collator;
        this.language = language;
    }

    /** Returns the order of a language. */
    public static Collation of(Language language) {
        return new Collation(Collator.getInstance(language.locale()), language);
    }

    /** Returns an order of things by a text of theirs. */
    public <T> Comparator<T> by(Function<T, String> text) {
        return Comparator.comparing(thing -> collator.getCollationKey(text.apply(thing)));
    }

    /** Returns the letter under which a text stands in an alphabetical list, such as {@code Ch} or {@code Č}. */
    public String initial(String text) {
        String upper = text.strip().toUpperCase(language.locale());
        int start = 0;
        while (start < upper.length() && !Character.isLetterOrDigit(upper.codePointAt(start))) {
            start += Character.charCount(upper.codePointAt(start));
        }
        if (start == upper.length()) {
            return "#";
        }
        if (Character.isDigit(upper.codePointAt(start))) {
            return "0–9";
        }
        if (language == Language.CS && upper.startsWith("CH", start)) {
            return "Ch";
        }
        String letter = upper.substring(start, upper.offsetByCodePoints(start, 1));
        return ownLetter(letter) ? letter : base(letter);
    }

    private boolean ownLetter(String letter) {
        return language == Language.CS && "ČŘŠŽ".contains(letter);
    }

    private static String base(String letter) {
        return java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    }
}
