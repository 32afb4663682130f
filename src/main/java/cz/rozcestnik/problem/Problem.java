package cz.rozcestnik.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something wrong in a site, at a place, for the person who can mend it.
 *
 * @param code      what kind of problem it is; its texts are found by it
 * @param place     where
 * @param arguments what the texts name: values as the editor wrote them, suggestions, numbers
 */
public record Problem(ProblemCode code, Place place, List<Object> arguments) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator
            .comparing((Problem problem) -> problem.place().file())
            .thenComparing(problem -> problem.place().line())
            .thenComparing(problem -> problem.place().column())
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.arguments().toString());

    /** Keeps a copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Returns a problem at a place. */
    public static Problem of(ProblemCode code, Place place, Object... arguments) {
        return new Problem(code, place, List.of(arguments));
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Orders by file, line and column. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
