package cz.rozcestnik.parallel;

import java.util.concurrent.ForkJoinTask;

/**
 * Work that goes on beside that of whoever began it, who does not leave before it is over:
 *
 * <pre>
 * try (Aside other = Aside.begin(…)) {
 *     …
 *     other.join();
 * }
 * </pre>
 */
public final class Aside implements AutoCloseable {
    private final ForkJoinTask<?> work;

    private Aside(ForkJoinTask<?> work) {
        this.work = work;
    }

    /** Begins work on the common pool. */
    public static Aside begin(Runnable work) {
        return new Aside(ForkJoinTask.adapt(work).fork());
    }

    /** Waits until the work is done; throws what it throws. */
    public void join() {
        work.join();
    }

    /** Waits until the work is over, well or not. */
    @Override
    public void close() {
        work.quietlyJoin();
    }
}
