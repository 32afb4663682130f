package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.cache.LastBuild;
import cz.rozcestnik.cache.Standing;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.publish.offline.OfflinePublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts all in place that a build makes, or nothing.
 *
 * @param output   the folder to publish into
 * @param settings that name the other places
 * @param build    that makes what stands beside the site
 */
record Leaving(Path output, JBakeSettings settings, SiteBuild build) {

    /** The site comes first: what stands beside it is told of the site that is there. Returns how many of its files are new. */
    int publish(Publication made, CheckedSite site, String inputs, BuildSummary told) throws IOException {
        try (Publishing publishing = Publishing.into(settings.archive().getParent())) {
            int written = publishing.folder(output, made.site());
            publishing.archive(settings.archive(), carried(made.site()));
            publishing.folder(settings.hosting(), build.hosting(site));
            publishing.folder(settings.index(), made.index());
            publishing.folder(settings.handbook(), build.handbook(site));
            publishing.file(settings.changes(), ChangesFile.of(site.site().changes()));
            if (isKnownWhole(site)) {
                SortedMap<String, String> places = standing(publishing.unfinished());
                publishing.file(settings.lastBuild(), new LastBuild(inputs, places, told).bytes());
            }
            publishing.finish();
            return written;
        }
    }

    /** Cards for social networks and what holds other files once more are of no use on a stick. */
    private static List<Output> carried(List<Output> site) {
        return site.stream().filter(output -> !output.path().startsWith(SocialCard.FOLDER)
                && !output.path().startsWith(OfflinePublisher.PACKS)).toList();
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
