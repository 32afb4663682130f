package cz.rozcestnik.build;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Runs independent steps side by side, on as many cores as there are; what they return keeps their order.
 *
 * <p>The first step runs on the calling thread, the others on the common pool, which also serves the parallel streams
 * inside the steps.
 */
final class Parallel {
    private Parallel() {
    }

    /** Returns what all steps return; throws what one of them throws. */
    static <T> List<T> all(List<Supplier<T>> steps) {
        List<ForkJoinTask<T>> tasks = steps.stream().map(step -> ForkJoinTask.adapt(step::get)).toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
