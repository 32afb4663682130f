package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.FormOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SiteFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** The one way from a folder to a site that is checked or published. */
public final class Bakery {
    private final Path root;
    private final SiteBuild build;

    /** Makes the bakery of a site's folder, whose pipeline is a build. */
    public Bakery(Path root, SiteBuild build) {
        this.root = root;
        this.build = build;
    }

    /**
     * Bakes the site and publishes it, unless a problem forbids it.
     *
     * @param output the folder to publish into, in place of the one that the site's settings name
     * @throws MisplacedOutputException where that folder would mix with the site's sources or its index
     * @throws IOException              where the disk fails
     */
    public Outcome<Baked> bake(Optional<Path> output) throws IOException {
        return inOven(output, PortalOven::bakeSite);
    }

    /** Returns all that a bake would publish, and publishes nothing; throws {@link IOException} where the disk fails. */
    public Outcome<Mixed> check() throws IOException {
        return inOven(Optional.empty(), PortalOven::make);
    }

    /** Returns where the parts of the site lie; throws {@link IOException} where the disk fails. */
    public SiteFolder folder() throws IOException {
        return JBakeSettings.read(root).value().folder();
    }

    /** Reads and checks the site, and makes nothing of it; throws {@link IOException} where the disk fails. */
    public Outcome<CheckedSite> read() throws IOException {
        return inOven(Optional.empty(), PortalOven::read);
    }

    /** Returns the folder that the site's records lie in; throws {@link IOException} where the disk fails. */
    public Path content() throws IOException {
        return JBakeSettings.read(root).value().folder().content();
    }

    /** Returns the charset of the site's records; throws {@link IOException} where the disk fails. */
    public Charset charset() throws IOException {
        return JBakeSettings.read(root).value().contentCharset();
    }

    /** Makes the browser form for editors, unless a problem of the model forbids it; throws {@link IOException} where the disk fails. */
    public Outcome<Path> form(FormOptions form) throws IOException {
        return inOven(Optional.empty(), oven -> oven.form(form));
    }

    private <T> Outcome<T> inOven(Optional<Path> output, Work<T> work) throws IOException {
        Outcome<JBakeSettings> settings = JBakeSettings.read(root);
        try (Scratch scratch = Scratch.open(); JBakeLog log = JBakeLog.open()) {
            Path folder = output.isPresent() ? settings.value().refuseMisplaced(output.get()) : settings.value().output();
            PortalOven oven = new PortalOven(settings, folder, build, scratch, log);
            return work.in(oven);
        }
    }

    private interface Work<T> {
        Outcome<T> in(PortalOven oven) throws IOException;
    }
}
