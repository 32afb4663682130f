package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.cache.LastBuild;
import cz.rozcestnik.cache.Standing;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.publish.offline.OfflinePublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finishes what stands beside a site and puts all in place, or nothing.
 *
 * @param settings   that name the places
 * @param build      that makes what stands there
 * @param publishing in which the site itself is finished
 */
record Leaving(JBakeSettings settings, SiteBuild build, Publishing publishing) {

    /** The site comes first: what stands beside it is told of the site that is there. */
    void finish(Publication made, CheckedSite site, String inputs, BuildSummary told) throws IOException {
        publishing.folder(settings.hosting(), build.hosting(site));
        publishing.folder(settings.index(), made.index());
        publishing.folder(settings.handbook(), build.handbook(site));
        publishing.file(settings.changes(), ChangesFile.of(site.site().changes()));
        if (isKnownWhole(site)) {
            publishing.file(settings.lastBuild(), new LastBuild(inputs, standing(publishing.unfinished()), told).bytes());
        }
        publishing.finish();
    }

    /** Cards for social networks and what holds other files once more are of no use on a stick. */
    static boolean isCarried(String path) {
        return !path.startsWith(SocialCard.FOLDER) && !path.startsWith(OfflinePublisher.PACKS);
    }

    /** A clock that runs is another one each time, and tools of others may ask anything. */
    private boolean isKnownWhole(CheckedSite site) {
        boolean set = build.options().clock().or(() -> site.site().settings().demo().clock()).isPresent();
        return set && !ForeignTools.areThere();
    }

    private static SortedMap<String, String> standing(Map<Path, Path> made) throws IOException {
        SortedMap<String, String> places = new TreeMap<>();
        for (Map.Entry<Path, Path> each : made.entrySet()) {
            places.put(each.getKey().toString(), Standing.of(each.getValue()));
        }
        return places;
    }
}
