package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a build leaves beside a site and makes without its pages.
 *
 * @param hosting  settings of web servers
 * @param handbook of the site's editors
 * @param changes  the moments at which the site changes by itself, the next one first
 * @param schedule the file of these
 */
record BesideSite(List<Output> hosting, List<Output> handbook, List<Change> changes, byte[] schedule) {

    /** Makes it for a site. */
    static BesideSite of(SiteBuild build, CheckedSite site) {
        List<Change> changes = site.site().changes();
        try {
            return new BesideSite(build.hosting(site), build.handbook(site), changes, ChangesFile.of(changes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
