package cz.rozcestnik.document;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceText;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two versions of a file, one under the other, as version control leaves them where two people have changed the same lines. */
final class ClashingVersions {
    private static final String BEGINNING = "<<<<<<< ";
    private static final String END = ">>>>>>> ";

    private ClashingVersions() {
    }

    /** Returns the problem of a text in which nobody has chosen a version yet, at the first sign of it. */
    static Optional<Problem> problem(SourceText text) {
        if (!text.text().contains(BEGINNING) && !text.text().contains(END)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, text.lines())
                .filter(line -> text.line(line).startsWith(BEGINNING) || text.line(line).startsWith(END)).boxed().findFirst()
                .map(line -> Problem.of(ProblemCode.VERSIONS_CLASH, text.wholeLine(line)));
    }
}
