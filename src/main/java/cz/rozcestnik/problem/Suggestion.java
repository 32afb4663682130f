package cz.rozcestnik.problem;

import cz.rozcestnik.language.Slug;
import java.util.Collection;
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
        int least = Math.max(1, plain.length() / 3);
        for (String candidate : known) {
            int edits = distance.to(Slug.fold(candidate), least);
            if (edits < least || edits == least && closest.filter(best -> best.compareTo(candidate) <= 0).isEmpty()) {
                least = edits;
                closest = Optional.of(candidate);
            }
        }
        return closest;
    }
}
