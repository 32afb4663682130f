package cz.rozcestnik.problem;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage made, with the problems it found on the way.
 *
 * <p>The value is always there and holds all that could be made, so that later stages find their problems in the
 * same run; whether it may be published is what {@link #failed()} tells.
 *
 * @param value    never null
 * @param problems in the order found
 */
public record Outcome<T>(T value, List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** Returns a value without problems. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Returns the values of many outcomes as one, with all their problems. */
    public static <T> Outcome<List<T>> all(Collection<Outcome<T>> outcomes) {
        return new Outcome<>(
                outcomes.stream().map(Outcome::value).toList(),
                outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList());
    }

    /** Returns the outcome of a further step on the value, with the problems of both. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> step) {
        Outcome<R> next = step.apply(value);
        Problems both = new Problems();
        both.addAll(problems);
        both.addAll(next.problems());
        return both.with(next.value());
    }

    /** Returns whether a problem forbids to publish the value. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
