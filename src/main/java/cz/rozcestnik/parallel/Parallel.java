package cz.rozcestnik.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Runs independent steps side by side, on as many cores as there are; what they return keeps their order.
 *
 * <p>The first step runs on the calling thread, the others on the common pool, which also serves the parallel streams
 * inside the steps.
 */
public final class Parallel {
    /** A parallel stream makes four pieces on two cores, and one core waits for the last of them. */
    private static final int PIECES = 128;

    private Parallel() {
    }

    /** A step that may fail as disks do. */
    public interface DiskStep<T, R> {
        /** Returns what the step makes of a thing. */
        R of(T thing) throws IOException;
    }

    /** Returns what all steps return; throws what one of them throws. */
    public static <T> List<T> all(List<Supplier<T>> steps) {
        List<Step<T>> begun = steps.stream().map(Step::new).toList();
        run(begun);
        return begun.stream().map(Step::made).toList();
    }

    /** Runs all steps; a core that is free takes the next of them, so that the longest should stand first. Throws what one of them throws. */
    public static void run(List<? extends Step<?>> steps) {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        steps.forEach(step -> tasks.add(step.task()));
        // The pool runs the first here, and gives others the last of the list first.
        if (!tasks.isEmpty()) {
            Collections.reverse(tasks.subList(1, tasks.size()));
        }
        ForkJoinTask.invokeAll(tasks);
    }

    /** Runs all steps, of which some are on the disk; throws what one of them throws. */
    public static void runOnDisk(List<? extends Step<?>> steps) throws IOException {
        try {
            run(steps);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Returns what a step makes of each of many things, cut into small pieces: a core that is done takes the next. */
    public static <T, R> List<R> each(Collection<T> things, Function<T, R> step) {
        List<T> all = List.copyOf(things);
        int size = Math.max(1, all.size() / PIECES);
        List<Supplier<List<R>>> pieces = IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .<Supplier<List<R>>>map(piece -> () -> piece.stream().map(step).toList()).toList();
        return all(pieces).stream().flatMap(List::stream).toList();
    }

    /** Returns what a step on the disk makes of each of many things; throws what one of them throws. */
    public static <T, R> List<R> eachOnDisk(Collection<T> things, DiskStep<T, R> step) throws IOException {
        try {
            return each(things, thing -> onDisk(thing, step));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static <T, R> R onDisk(T thing, DiskStep<T, R> step) {
        try {
            return step.of(thing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns all that a step makes of many things. */
    public static <T, R> List<R> allOf(Collection<T> things, Function<T, List<R>> step) {
        return each(things, step).stream().flatMap(List::stream).toList();
    }
}
