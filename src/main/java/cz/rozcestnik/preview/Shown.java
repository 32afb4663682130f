package cz.rozcestnik.preview;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What the preview shows at a moment.
 *
 * @param version  grows with everything new
 * @param sight    the last site of which nothing wrong is known
 * @param problems what is wrong now, in order
 */
record Shown(long version, Sight sight, List<Problem> problems) {
    /** Before the first build. */
    static final Shown NOTHING = new Shown(0, Sight.NOTHING, List.of());

    /** Keeps a copy. */
    Shown {
        problems = List.copyOf(problems);
    }

    /** Returns whether nothing could be built yet. */
    boolean isEmpty() {
        return sight == Sight.NOTHING;
    }

    /** Returns whether something is wrong that hinders the site. */
    boolean isBroken() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the file at a path; a folder's is its {@code index.html}. */
    Optional<byte[]> file(String path) {
        return sight.file(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }
}
