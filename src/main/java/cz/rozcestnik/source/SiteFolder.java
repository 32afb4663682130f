package cz.rozcestnik.source;

import java.nio.file.Path;

/**
 * Where the parts of a site lie on disk.
 *
 * @param root      the folder that places are told from
 * @param content   the folder of records
 * @param templates the folder of templates; it need not exist
 * @param assets    the folder of styles, icons and scripts; it need not exist
 */
public record SiteFolder(Path root, Path content, Path templates, Path assets) {

    /** Returns the usual layout of a folder. */
    public static SiteFolder of(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new SiteFolder(absolute, absolute.resolve("content"), absolute.resolve("templates"),
                absolute.resolve("assets"));
    }
}
