package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SideOutputs;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.output.Publishing.Unfinished;
import cz.rozcestnik.site.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a bake has begun and can finish while pages are made.
 *
 * @param hosting  settings of web servers
 * @param handbook of the site's editors
 * @param changes  the file of the moments at which the site changes by itself
 * @param texts    those that the next bake need not check
 */
record UnfinishedBeside(Unfinished<List<Output>> hosting, Unfinished<List<Output>> handbook, Unfinished<byte[]> changes,
        Unfinished<byte[]> texts) {

    /** Begins all. */
    static UnfinishedBeside begin(Publishing publishing, JBakeSettings settings) throws IOException {
        return new UnfinishedBeside(publishing.folder(settings.places().hosting()), publishing.folder(settings.places().handbook()),
                publishing.file(settings.places().changes()), publishing.file(settings.places().texts()));
    }

    /** Writes all for a program; returns the moments of change, the next one first. Throws {@link UncheckedIOException} where the disk fails. */
    List<Change> write(CheckedSite checked, String program) {
        try {
            List<Change> moments = checked.site().changes();
            hosting.write(SideOutputs.hosting(checked));
            handbook.write(SideOutputs.handbook(checked));
            changes.write(ChangesFile.of(moments));
            texts.write(TextsFile.of(checked.sound(), program));
            return moments;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
