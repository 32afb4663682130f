package cz.rozcestnik.parallel;

import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Work that goes on beside that of whoever began it, who does not leave before it is over:
 *
 * <pre>
 * try (Aside&lt;T&gt; other = Aside.begin(…)) {
 *     …
 *     other.join();
 * }
 * </pre>
 */
public final class Aside<T> implements AutoCloseable {
    private final ForkJoinTask<T> work;

    private Aside(ForkJoinTask<T> work) {
        this.work = work;
    }

    /** Begins work on the common pool. */
    public static <T> Aside<T> begin(Supplier<T> work) {
        return new Aside<>(ForkJoinTask.adapt(work::get).fork());
    }

    /** Waits until the work is done and returns what it makes; throws what it throws. */
    public T join() {
        return work.join();
    }

    /** Waits until the work is over, well or not. */
    @Override
    public void close() {
        work.quietlyJoin();
    }
}
