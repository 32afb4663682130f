package cz.rozcestnik.problem;

import cz.rozcestnik.language.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what somebody may have meant by a word that is not known, blind to case and diacritics. */
public final class Suggestion {
    private Suggestion() {
    }

    /** Returns the closest of the known words, or nothing where none is close enough to be meant. */
    public static Optional<String> closest(String word, Collection<String> known) {
        String plain = Slug.fold(word);
        EditDistance distance = new EditDistance(plain);
        Optional<String> closest = Optional.empty();
        int least = farthest(plain);
        for (String candidate : known) {
            int edits = distance.to(Slug.fold(candidate), least);
            if (edits < least || edits == least && closest.filter(best -> best.compareTo(candidate) <= 0).isEmpty()) {
                least = edits;
                closest = Optional.of(candidate);
            }
        }
        return closest;
    }

    /** Returns all known words that are close enough to be meant, in their order. */
    public static List<String> close(String word, Collection<String> known) {
        String plain = Slug.fold(word);
        EditDistance distance = new EditDistance(plain);
        int farthest = farthest(plain);
        return known.stream().filter(candidate -> distance.to(Slug.fold(candidate), farthest) <= farthest).toList();
    }

    private static int farthest(String plain) {
        return Math.max(1, plain.length() / 3);
    }
}
