package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import java.nio.file.Path;

/**
 * A site that was published, or would have been but for its problems.
 *
 * @param folder  where it is published
 * @param files   how many files it has; 0 where a problem forbids to publish it
 * @param written how many of them have new bytes
 * @param site    what was published
 */
public record Baked(Path folder, int files, int written, CheckedSite site) {
}
