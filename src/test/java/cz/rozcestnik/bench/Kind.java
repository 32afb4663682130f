package cz.rozcestnik.bench;

import java.util.Arrays;
import java.util.Locale;

/** What sort of query it is. */
enum Kind {
    /** A form of the lemma as it is spelt. */
    INFLECTED,
    /** A form without its diacritics. */
    PLAIN,
    /** A form with one slip of the fingers. */
    SLIP,
    /** The first half of a form. */
    BEGUN,
    /** Forms of two lemmas. */
    TWO;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of query called " + label + "."));
    }
}
