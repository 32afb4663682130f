package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The one way from a folder to a site that is checked or published. */
public final class Bakery {
    private final Path root;
    private final Pipeline pipeline;

    Bakery(Path root, Pipeline pipeline) {
        this.root = root;
        this.pipeline = pipeline;
    }

    /** Returns the bakery of a site's folder, whose pipeline is a build. */
    public static Bakery of(Path root, SiteBuild build) {
        return new Bakery(root, new Pipeline() {
            @Override
            public Outcome<CheckedSite> check(SourceTree sources) {
                return build.check(sources);
            }

            @Override
            public Outcome<Publication> publish(CheckedSite site) {
                return build.publish(site);
            }
        });
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

    private <T> Outcome<T> inOven(Optional<Path> output, Work<T> work) throws IOException {
        Outcome<JBakeSettings> settings = JBakeSettings.read(root);
        try (Scratch scratch = Scratch.open(); JBakeLog log = JBakeLog.open()) {
            Path folder = output.orElse(settings.value().output());
            PortalOven oven = new PortalOven(settings, folder, pipeline, scratch, log);
            return work.in(oven);
        }
    }

    private interface Work<T> {
        Outcome<T> in(PortalOven oven) throws IOException;
    }
}
