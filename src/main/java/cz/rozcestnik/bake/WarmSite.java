package cz.rozcestnik.bake;

import cz.rozcestnik.build.OpenPages;
import cz.rozcestnik.build.ReadSite;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceTree;
import java.util.List;

/**
 * A site as it is on the disk, ready to make any page of it, though not checked as a whole.
 *
 * @param sources the files it was read from
 * @param read    what they say
 * @param pages   its pages, none of them made yet
 */
public record WarmSite(SiteSources sources, ReadSite read, Outcome<OpenPages> pages) {

    /** Returns what is wrong with single files. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        problems.addAll(sources.tree().problems());
        problems.addAll(read.problems());
        problems.addAll(pages.problems());
        return problems.list();
    }

    /** Returns the files it was read from. */
    public SourceTree files() {
        return sources.tree().value();
    }
}
