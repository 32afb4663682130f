package cz.rozcestnik.parallel;

import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * A step that {@link Parallel#run} runs beside others, which may make other things.
 *
 * @param <T> what it makes
 */
public final class Step<T> {
    private final ForkJoinTask<T> task;

    /** A step that makes what a supplier gives, not yet begun. */
    public Step(Supplier<T> made) {
        this.task = ForkJoinTask.adapt(made::get);
    }

    ForkJoinTask<T> task() {
        return task;
    }

    /** Returns what the step has made; {@link IllegalStateException} where it has not run. */
    public T made() {
        if (!task.isDone()) {
            throw new IllegalStateException("a step has not run");
        }
        return task.join();
    }
}
