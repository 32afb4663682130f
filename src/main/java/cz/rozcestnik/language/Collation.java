package cz.rozcestnik.language;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The order of letters of a language: in Czech ch stands after h, and č ř š ž are letters of their own. */
public final class Collation {
    private static final char NBSP = '\u00a0';
    private static final char FIRST_SIGN = '_';
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

    /**
     * Returns an order of things by a text of theirs, word by word; signs before its first letter do not count.
     *
     * <p>It remembers where each text belongs, since sorting asks for each many times: it should not outlive a sort.
     */
    public <T> Comparator<T> by(Function<T, String> text) {
        Map<String, CollationKey> keys = new ConcurrentHashMap<>();
        return Comparator.comparing(thing -> keys.computeIfAbsent(text.apply(thing), this::key));
    }

    /** Returns where a text belongs, word by word, among others of which this collation tells it too. */
    public CollationKey key(String text) {
        return collator.getCollationKey(words(text));
    }

    /** The collator passes over spaces; the underscore is the first sign that counts for it. */
    private static String words(String text) {
        String composed = composed(text);
        return composed.substring(start(composed)).replace(' ', FIRST_SIGN).replace(NBSP, FIRST_SIGN);
    }

    /** Returns the letter under which a text stands in an alphabetical list, such as {@code Ch} or {@code Č}. */
    public String initial(String text) {
        String upper = composed(text).toUpperCase(language.locale());
        int start = start(upper);
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

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String base(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        return apart.substring(0, apart.offsetByCodePoints(0, 1));
    }
}
