package cz.rozcestnik.image;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.List;

/** Says why a picture cannot be published. */
public final class UnusableImageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Object> arguments;

    /** Tells the problem and what its texts name after the name of the file. */
    UnusableImageException(ProblemCode code, Object... arguments) {
        super(code.key());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Returns the problem where a file is named. */
    public Problem at(Place place, String name) {
        return Problem.of(code, place, java.util.stream.Stream.concat(java.util.stream.Stream.of(name), arguments.stream()).toArray());
    }
}
