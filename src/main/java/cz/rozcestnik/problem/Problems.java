package cz.rozcestnik.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems that one step finds; it lives no longer than the step. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(ProblemCode code, Place place, Object... arguments) {
        found.add(Problem.of(code, place, arguments));
    }

    /** Adds problems found elsewhere. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Keeps the problems of an outcome and returns its value. */
    public <T> T keep(Outcome<T> outcome) {
        found.addAll(outcome.problems());
        return outcome.value();
    }

    /** Returns the problems so far, in the order found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** Returns a value with the problems so far. */
    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, list());
    }
}
