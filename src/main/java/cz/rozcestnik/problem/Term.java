package cz.rozcestnik.problem;

import java.util.List;

/**
 * An argument of a problem that is itself one of the program's texts, under {@code term.<key>}.
 *
 * @param arguments what that text names, like those of the problem
 */
public record Term(String key, List<Object> arguments) {

    /** Keeps a copy of the arguments. */
    public Term {
        arguments = List.copyOf(arguments);
    }

    /** Returns a text with its arguments. */
    public static Term of(String key, Object... arguments) {
        return new Term(key, List.of(arguments));
    }
}
