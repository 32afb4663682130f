package cz.rozcestnik.problem;

import cz.rozcestnik.language.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant by a word that is not known, blind to case and diacritics. */
public final class Suggestion {
    private Suggestion() {
    }

    /** Returns the closest of the known words, or nothing where none is close enough to be meant. */
    public static Optional<String> closest(String word, Collection<String> known) {
        String plain = Slug.fold(word);
        int bound = Math.max(1, plain.length() / 3);
        return known.stream()
                .filter(candidate -> distance(plain, Slug.fold(candidate)) <= bound)
                .min(Comparator.<String>comparingInt(candidate -> distance(plain, Slug.fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the edits between two words; two neighbours that changed places are one edit (optimal string alignment). */
    static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                edits[i][j] = Math.min(edits[i - 1][j - 1] + change,
                        Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }
}
