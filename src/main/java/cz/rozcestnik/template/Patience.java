package cz.rozcestnik.template;

import cz.rozcestnik.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How long whoever makes the pages of a site waits for one of them.
 *
 * <p>A page takes milliseconds. One that takes longer than this has a loop without an end; it is stopped, and no other
 * page is waited for, since each of them may have the same loop.
 */
public final class Patience {
    private final Duration limit;
    private final AtomicReference<Problem> lost = new AtomicReference<>();

    /** A patience that lasts as long as no page takes even on a slow machine that has other work. */
    public Patience() {
        this(Duration.ofSeconds(30));
    }

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** Returns the problem of the page at which it was lost, or none. */
    List<Problem> lost() {
        Problem problem = lost.get();
        return problem == null ? List.of() : List.of(problem);
    }

    /** Ends the waiting for all pages with the problem of one; of several that come at once, the first counts. */
    void lose(Problem problem) {
        lost.compareAndSet(null, problem);
    }

    /** Begins to wait for a page that this thread makes. */
    Waiting begin() {
        return new Waiting(Thread.currentThread(), limit);
    }

    /** Says that a page took too long and was stopped. */
    static final class Lost extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The waiting for one page; whoever makes it for too long is interrupted. */
    static final class Waiting implements AutoCloseable {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final CompletableFuture<Void> interrupted;

        Waiting(Thread maker, Duration limit) {
            done.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            interrupted = done.exceptionally(tooLate -> {
                maker.interrupt();
                return null;
            });
        }

        /** Returns whether it was too long. */
        boolean isOver() {
            return done.isCompletedExceptionally();
        }

        /** Ends the waiting, after which nobody is interrupted any more. */
        @Override
        public void close() {
            if (!done.complete(null)) {
                interrupted.join();
                Thread.interrupted();
            }
        }
    }
}
