package cz.rozcestnik.build;

import java.util.List;
import java.util.function.Supplier;

/** Runs independent steps side by side, on as many cores as there are; what they return keeps their order. */
final class Parallel {
    private Parallel() {
    }

    /** Returns what all steps return; the first one's fault, where one throws. */
    static <T> List<T> all(List<Supplier<T>> steps) {
        return steps.parallelStream().map(Supplier::get).toList();
    }
}
