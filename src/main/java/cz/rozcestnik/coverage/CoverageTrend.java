package cz.rozcestnik.coverage;

import cz.rozcestnik.site.Site;
import java.util.Optional;

/**
 * What is counted now, beside what was counted before.
 *
 * @param now    the counts of today
 * @param before the last snapshot of an earlier day; nothing where there is none
 */
public record CoverageTrend(Coverage now, Optional<Snapshot> before) {

    /** Counts what a site has now and finds what it had before. */
    public static CoverageTrend of(Site site, CoverageHistory history) {
        return new CoverageTrend(Coverage.of(site), history.before(site.clock().toLocalDate()));
    }
}
