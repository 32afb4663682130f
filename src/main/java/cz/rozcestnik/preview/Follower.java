package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.problem.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/**
 * Checks and makes the whole site behind what is shown, always the newest one.
 *
 * <p>It leaves one processor to those who look at pages.
 */
final class Follower implements Runnable {
    private final Bakery bakery;
    private final Stage stage;
    private final Consumer<Rebuilt> told;
    private Optional<Task> next = Optional.empty();
    private boolean ended;

    Follower(Bakery bakery, Stage stage, Consumer<Rebuilt> told) {
        this.bakery = bakery;
        this.stage = stage;
        this.told = told;
    }

    private record Task(WarmSite site, Optional<Outcome<CheckedSite>> checked) {
    }

    /** Takes a site to make, with what the checks said where they are done; one that still waits is not made any more. */
    synchronized void follow(WarmSite site, Optional<Outcome<CheckedSite>> checked) {
        next = Optional.of(new Task(site, checked));
        notifyAll();
    }

    /** Lets {@link #run} come to its end. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void run() {
        ForkJoinPool processors = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        try {
            for (Optional<Task> task = next(); task.isPresent(); task = next()) {
                make(task.get(), processors);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            processors.shutdownNow();
        }
    }

    private synchronized Optional<Task> next() throws InterruptedException {
        while (next.isEmpty() && !ended) {
            wait();
        }
        Optional<Task> task = ended ? Optional.empty() : next;
        next = Optional.empty();
        return task;
    }

    /** Whatever goes wrong with one state of the files, the next may be right: the preview stays. */
    private void make(Task task, ForkJoinPool processors) throws InterruptedException {
        WarmSite site = task.site();
        try {
            Outcome<CheckedSite> checked = task.checked().isPresent() ? task.checked().get() : checked(site, processors);
            if (stage.isNewest(site)) {
                Outcome<Mixed> made = in(processors, () -> bakery.make(checked));
                told.accept(new Rebuilt(made.problems(), stage.made(site, made), Optional.empty()));
            }
        } catch (ExecutionException failed) {
            told.accept(Rebuilt.failed(failed.getCause()));
        }
    }

    private Outcome<CheckedSite> checked(WarmSite site, ForkJoinPool processors) throws InterruptedException, ExecutionException {
        Outcome<CheckedSite> checked = in(processors, () -> bakery.check(site));
        stage.checked(site, checked);
        return checked;
    }

    private static <T> T in(ForkJoinPool processors, Callable<T> work) throws InterruptedException, ExecutionException {
        return processors.submit(work).get();
    }
}
