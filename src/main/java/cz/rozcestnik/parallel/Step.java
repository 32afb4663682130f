package cz.rozcestnik.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** What is made on the disk. */
    public interface OnDisk<T> {
        /** Makes it. */
        T make() throws IOException;
    }

    /** A step on the disk, not yet begun; what the disk throws is thrown by {@link Parallel#runOnDisk}. */
    public static <T> Step<T> onDisk(OnDisk<T> made) {
        return new Step<>(() -> {
            try {
                return made.make();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
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
