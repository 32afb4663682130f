package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.FormOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import java.io.IOException;
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
     * @throws IOException where the disk fails
     */
    public Outcome<Baked> bake(Optional<Path> output) throws IOException {
        return inOven(output, PortalOven::bakeSite);
    }

    /** Reads and checks the site, and publishes nothing; throws {@link IOException} where the disk fails. */
    public Outcome<CheckedSite> check() throws IOException {
        return inOven(Optional.empty(), PortalOven::check);
    }

    /** Makes the browser form for editors, unless a problem of the model forbids it; throws {@link IOException} where the disk fails. */
    public Outcome<Baked> form(FormOptions form) throws IOException {
        return inOven(Optional.empty(), oven -> oven.form(form));
    }

    private <T> Outcome<T> inOven(Optional<Path> output, Work<T> work) throws IOException {
        Outcome<JBakeSettings> settings = JBakeSettings.read(root);
        try (Scratch scratch = Scratch.open(); JBakeLog log = JBakeLog.open()) {
            Path folder = output.orElse(settings.value().output());
            PortalOven oven = new PortalOven(settings, folder, build, scratch, log);
            return work.in(oven);
        }
    }

    private interface Work<T> {
        Outcome<T> in(PortalOven oven) throws IOException;
    }
}
