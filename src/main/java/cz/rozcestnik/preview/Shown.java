package cz.rozcestnik.preview;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview shows at a moment.
 *
 * @param version  grows with every build
 * @param files    the last good site by path
 * @param ribbons  why visitors do not see a page that is shown here, by path
 * @param problems what was wrong at the last build, in order
 */
record Shown(long version, Map<String, Output> files, Map<String, String> ribbons, List<Problem> problems) {
    /** Before the first build. */
    static final Shown NOTHING = new Shown(0, Map.of(), Map.of(), List.of());

    /** Keeps copies. */
    Shown {
        files = Map.copyOf(files);
        ribbons = Map.copyOf(ribbons);
        problems = List.copyOf(problems);
    }

    /** Returns the file at a path; a folder's is its {@code index.html}. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)).map(Output::bytes);
    }
}
