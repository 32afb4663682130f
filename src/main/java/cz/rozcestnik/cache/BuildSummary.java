package cz.rozcestnik.cache;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Change;
import java.util.List;

/**
 * What a build tells the person who started it.
 *
 * @param files    how many files the site has
 * @param problems that did not forbid to publish it
 * @param next     the next few moments at which visitors see the site change by itself
 * @param changes  how many moments there are in all
 */
public record BuildSummary(int files, List<Problem> problems, List<Change> next, int changes) {
    private static final int SHOWN = 3;

    /** Keeps copies. */
    public BuildSummary {
        problems = List.copyOf(problems);
        next = List.copyOf(next);
    }

    /** Returns the summary of a build of a site with all its moments of change. */
    public static BuildSummary of(int files, List<Problem> problems, List<Change> changes) {
        return new BuildSummary(files, problems, changes.stream().filter(change -> change.what().isSeen()).limit(SHOWN).toList(),
                changes.size());
    }
}
