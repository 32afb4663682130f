package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A site that was published, or would have been but for its problems.
 *
 * @param folder  where it is published
 * @param written how many of its files have new bytes
 * @param told    what is told of it; of no files where a problem forbids to publish it
 * @param site    what was published; nothing where the last build had published the same, so that it was not read
 */
public record Baked(Path folder, int written, BuildSummary told, Optional<CheckedSite> site) {

    /** Returns that nothing was published of a site. */
    static Baked nothing(Path folder, Outcome<CheckedSite> site) {
        return new Baked(folder, 0, new BuildSummary(0, site.problems(), List.of(), 0), Optional.of(site.value()));
    }
}
