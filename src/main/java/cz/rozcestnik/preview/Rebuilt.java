package cz.rozcestnik.preview;

import cz.rozcestnik.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a build of the preview ended.
 *
 * @param problems what was wrong
 * @param changed  how many files of the site have other bytes than before; 0 where a problem forbids to show it
 * @param failure  why it could not be built at all, if it could not
 */
public record Rebuilt(List<Problem> problems, long changed, Optional<Throwable> failure) {

    static Rebuilt failed(Throwable failure) {
        return new Rebuilt(List.of(), 0, Optional.of(failure));
    }
}
