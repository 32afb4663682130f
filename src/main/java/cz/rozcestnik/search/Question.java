package cz.rozcestnik.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of an index that a {@link Query} looks for.
 *
 * @param parts     one for each word that the index has
 * @param everyWord whether it has all of them
 */
public record Question(List<Part> parts, boolean everyWord) {
    /** A power of two, so that it costs no precision; so little that a whole word in any field weighs more. */
    private static final float BEGUN_BESIDE_WHOLE = 1f / 16384;

    /**
     * The terms that stand for one word.
     *
     * @param whole terms of the word itself
     * @param begun terms of longer words that begin like it, if it is still being typed
     */
    public record Part(List<String> whole, List<String> begun) {
        /** What the score of the begun terms is multiplied by: 1 where there is no whole word, else almost nothing. */
        public float begunBoost() {
            return whole.isEmpty() ? 1 : BEGUN_BESIDE_WHOLE;
        }

        boolean isEmpty() {
            return whole.isEmpty() && begun.isEmpty();
        }
    }

    /** All terms, to mark them in texts. */
    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        for (Part part : parts) {
            terms.addAll(part.whole());
            terms.addAll(part.begun());
        }
        return terms;
    }
}
