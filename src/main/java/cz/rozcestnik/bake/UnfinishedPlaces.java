package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.output.Publishing.Unfinished;
import cz.rozcestnik.output.UnfinishedSite;
import java.io.IOException;
import java.util.List;

/**
 * What a bake has begun, in the order in which it will be put in place: the site comes first, since the rest is told of
 * the site that is there.
 *
 * @param site      with its archive
 * @param beside    what needs no page
 * @param index     of the search
 * @param cache     what the next bake will ask for
 */
record UnfinishedPlaces(UnfinishedSite site, UnfinishedBeside beside, Unfinished<List<Output>> index, Cache cache) {

    /** What the next bake will ask for: the files of the site, and at last what was left in all places. */
    record Cache(Unfinished<byte[]> site, Unfinished<byte[]> build) {
    }

    /** Begins all. */
    static UnfinishedPlaces begin(Publishing publishing, UnfinishedSite site, JBakeSettings settings) throws IOException {
        return new UnfinishedPlaces(site, UnfinishedBeside.begin(publishing, settings), publishing.folder(settings.places().index()),
                new Cache(publishing.file(settings.places().leftSite()), publishing.file(settings.places().lastBuild())));
    }
}
