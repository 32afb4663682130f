package cz.rozcestnik.build;

import cz.rozcestnik.image.ImageCache;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a build is told from outside the site's folder.
 *
 * @param host  the address under which the site will be published, in place of the one in its settings
 * @param clock the time the build shall believe in (Europe/Prague), in place of the one in the settings
 * @param now   the time it is, for a site whose settings name none
 * @param cache what need not be made anew
 * @param whole whether drafts and records before or after their time stand in the site too, for a preview
 */
public record BuildOptions(
        Optional<URI> host, Optional<LocalDateTime> clock, LocalDateTime now, ImageCache cache, boolean whole) {

    /** What a build is told that keeps nothing and is for visitors. */
    public BuildOptions(Optional<URI> host, Optional<LocalDateTime> clock, LocalDateTime now) {
        this(host, clock, now, ImageCache.none(), false);
    }
}
