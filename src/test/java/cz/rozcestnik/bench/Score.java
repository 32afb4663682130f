package cz.rozcestnik.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How good one list of results is. Shares are between 0 and 1; there is no precision without results that count.
 *
 * @param recall        share of the right pages that were found
 * @param recallAtTen   share of the right pages, of at most ten, that are among the first ten
 * @param precision     share of the found pages that are right
 * @param tolerant      the same without pages that count neither way
 * @param tolerantAtTen the same of the first ten that are left then
 * @param reciprocal    one through the place of the first right page, 0 without one
 * @param empty         whether nothing was found
 */
record Score(double recall, double recallAtTen, OptionalDouble precision, OptionalDouble tolerant,
        OptionalDouble tolerantAtTen, double reciprocal, boolean empty) {
    private static final int TEN = 10;

    static Score of(List<String> found, Set<String> relevant, Set<String> neutral) {
        List<String> counted = found.stream().filter(page -> !neutral.contains(page)).toList();
        int first = found.stream().filter(relevant::contains).findFirst().map(found::indexOf).orElse(-1);
        return new Score(
                (double) hits(found, relevant) / relevant.size(),
                (double) hits(top(found), relevant) / Math.min(TEN, relevant.size()),
                precision(found, relevant), precision(counted, relevant), precision(top(counted), relevant),
                first < 0 ? 0 : 1.0 / (first + 1), found.isEmpty());
    }

    private static OptionalDouble precision(List<String> found, Set<String> relevant) {
        return found.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((double) hits(found, relevant) / found.size());
    }

    private static List<String> top(List<String> found) {
        return found.subList(0, Math.min(TEN, found.size()));
    }

    private static long hits(List<String> found, Set<String> relevant) {
        return found.stream().filter(relevant::contains).count();
    }
}
