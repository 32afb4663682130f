package cz.rozcestnik.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of an index that a {@link Query} looks for.
 *
 * @param parts     one for each word and phrase that the index may have
 * @param excluded  those that must not be there
 * @param unknown   words of which the index has nothing
 * @param everyWord whether it may have all of them
 */
public record Question(List<Part> parts, List<Part> excluded, List<Word> unknown, boolean everyWord) {
    /** A power of two, so that it costs no precision; so little that a whole word in any field of any record weighs more. */
    private static final float BEGUN_BESIDE_WHOLE = 1f / (1 << 20);

    /**
     * The terms that stand for a word or for a phrase.
     *
     * @param places terms of the word itself; of a phrase, those of each of its words
     * @param exact  terms of the form in which the word is written
     * @param begun  terms of longer words that begin like it, if it is still being typed
     * @param whole  whether it is likely to be all of the word, so that what only begins like it comes last
     */
    public record Part(List<List<String>> places, List<String> exact, List<String> begun, boolean whole) {
        /** What the score of the begun terms is multiplied by: almost nothing beside a whole word, else 1. */
        public float begunBoost() {
            return whole && !places.get(0).isEmpty() ? BEGUN_BESIDE_WHOLE : 1;
        }

        /** All terms of all places in one text, the same for parts that ask the same. */
        String allTerms() {
            String all = "";
            for (List<String> place : places) {
                for (String term : place) {
                    all += term + '\n';
                }
                all += '\n';
            }
            for (String term : begun) {
                all += term + '\n';
            }
            return all;
        }

        /** Whether it is words that must stand one after another. */
        public boolean isPhrase() {
            return places.size() > 1;
        }

        /** Whether nothing can match it. */
        public boolean isEmpty() {
            boolean lacking = false;
            for (List<String> place : places) {
                lacking |= place.isEmpty();
            }
            return lacking && begun.isEmpty();
        }
    }

    /** All terms, to mark them in texts. */
    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        for (Part part : parts) {
            for (List<String> place : part.places()) {
                addAll(place, terms);
            }
            addAll(part.begun(), terms);
        }
        return terms;
    }

    /** One by one as strings, so that compiled code needs no other keys of a set. */
    private static void addAll(List<String> some, Set<String> terms) {
        for (String term : some) {
            terms.add(term);
        }
    }
}
