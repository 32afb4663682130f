package cz.rozcestnik.bake;

import java.nio.file.Path;
import java.util.List;

/**
 * Where builds and other commands put what they make beside a site.
 *
 * @param site the site's folder
 */
public record BuildPlaces(Path site) {

    /** Returns the file of the whole site, packed. */
    Path archive() {
        return in("rozcestnik-site.zip");
    }

    /** Returns the folder of settings for web servers, which is not published. */
    Path hosting() {
        return in("hosting");
    }

    /** Returns the folder of the reference index, which is not published. */
    public Path index() {
        return in("index");
    }

    /** Returns the folder of the editors' handbook, which is not published. */
    Path handbook() {
        return in("handbook");
    }

    /** Returns the file of the moments at which the site changes by itself. */
    public Path changes() {
        return in("changes.json");
    }

    /** Returns the file of the texts in which the last build found nothing. */
    Path texts() {
        return cache().resolve("texts");
    }

    /** Returns the file of the site that the last build left. */
    Path leftSite() {
        return cache().resolve("site");
    }

    /** Returns the file of what the last build left. */
    Path lastBuild() {
        return cache().resolve("build");
    }

    /** Returns the folder of what became of pictures. */
    public Path images() {
        return cache().resolve("images");
    }

    /** Returns the folder of the report for editors. */
    public Path report() {
        return in("report");
    }

    /** Returns the folder of the editors' form. */
    Path form() {
        return in("form");
    }

    /** Returns the folder of the records for a search engine. */
    public Path searchExport() {
        return in("search-export");
    }

    /** Returns all places that a build fills. */
    List<Path> ofBuild() {
        return List.of(archive(), hosting(), index(), handbook(), changes(), texts(), leftSite(), lastBuild());
    }

    /** Returns all places in which nobody else may put or keep anything. */
    List<Path> reserved() {
        return List.of(archive(), hosting(), index(), handbook(), changes(), cache(), report(), form(), searchExport());
    }

    private Path cache() {
        return in("cache");
    }

    private Path in(String name) {
        return site.resolve("target").resolve(name);
    }
}
