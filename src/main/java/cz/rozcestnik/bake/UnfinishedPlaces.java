package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.output.Publishing.Unfinished;
import cz.rozcestnik.output.UnfinishedSite;
import cz.rozcestnik.site.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a bake has begun, in the order in which it will be put in place: the site comes first, since the rest is told of
 * the site that is there.
 *
 * @param site      with its archive
 * @param hosting   settings of web servers
 * @param index     of the search
 * @param handbook  of the site's editors
 * @param changes   the file of the moments at which the site changes by itself
 * @param cache    what the next bake will ask for
 */
record UnfinishedPlaces(UnfinishedSite site, Unfinished<List<Output>> hosting, Unfinished<List<Output>> index,
        Unfinished<List<Output>> handbook, Unfinished<byte[]> changes, Cache cache) {

    /** What the next bake will ask for: the files of the site, and at last what was left in all places. */
    record Cache(Unfinished<byte[]> files, Unfinished<byte[]> build) {
    }

    /** Begins all. */
    static UnfinishedPlaces begin(Publishing publishing, UnfinishedSite site, JBakeSettings settings) throws IOException {
        return new UnfinishedPlaces(site, publishing.folder(settings.hosting()), publishing.folder(settings.index()),
                publishing.folder(settings.handbook()), publishing.file(settings.changes()), new Cache(publishing.file(settings.leftFiles()), publishing.file(settings.lastBuild())));
    }

    /** Writes what needs no page; returns the moments of change, the next one first. Throws {@link UncheckedIOException} where the disk fails. */
    List<Change> writeBeside(SiteBuild build, CheckedSite checked) {
        try {
            List<Change> moments = checked.site().changes();
            hosting.write(build.hosting(checked));
            handbook.write(build.handbook(checked));
            changes.write(ChangesFile.of(moments));
            return moments;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
