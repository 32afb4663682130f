package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.FormOptions;
import cz.rozcestnik.build.ReadSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SiteFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** The one way from a folder to a site that is checked or published. */
public final class Bakery {
    private final Path root;
    private final Supplier<SiteBuild> builds;

    /** Makes the bakery of a site's folder, whose pipeline is a build. */
    public Bakery(Path root, SiteBuild build) {
        this(root, () -> build);
    }

    /** Makes the bakery of a site's folder that asks for a build each time it reads the site, since it is another time then. */
    public Bakery(Path root, Supplier<SiteBuild> builds) {
        this.root = root;
        this.builds = builds;
    }

    /**
     * Bakes the site and publishes it, unless a problem forbids it; where the last build has left just that, it stays.
     *
     * @param output the folder to publish into, in place of the one that the site's settings name
     * @throws MisplacedOutputException where that folder would mix with the site's sources or what is made beside it
     * @throws IOException              where the disk fails
     */
    public Outcome<Baked> bake(Optional<Path> output) throws IOException {
        return inOven(output, PortalOven::bakeSite);
    }

    /** Does what {@link #bake} does, even where the last build has left the same: the site itself comes back too. */
    public Outcome<Baked> bakeAnew(Optional<Path> output) throws IOException {
        return inOven(output, PortalOven::bakeAnew);
    }

    /** Returns all that a bake would publish, and publishes nothing; throws {@link IOException} where the disk fails. */
    public Outcome<Mixed> check() throws IOException {
        return inOven(Optional.empty(), PortalOven::make);
    }

    /** Reads the site, to show pages of it at once; throws {@link IOException} where the disk fails. */
    public WarmSite warm() throws IOException {
        SiteSources sources = SiteSources.read(JBakeSettings.read(root));
        return warm(sources, Optional.empty());
    }

    /** Reads those files of the site again that may have changed; throws {@link IOException} where the disk fails. */
    public WarmSite warm(WarmSite before, Collection<Path> changed) throws IOException {
        return warm(before.sources().again(JBakeSettings.read(root), changed), Optional.of(before));
    }

    private WarmSite warm(SiteSources sources, Optional<WarmSite> before) {
        SiteBuild build = builds.get();
        ReadSite read = build.read(sources.tree().value(), before.map(WarmSite::read));
        return new WarmSite(sources, read, build.pages(read, before.map(WarmSite::pages).map(Outcome::value)));
    }

    /** Checks a site that was read. */
    public Outcome<CheckedSite> check(WarmSite site) {
        return PortalOven.checked(builds.get(), site.sources().tree(), site.read(), SoundTexts.NONE);
    }

    /** Returns all that a bake of a checked site would publish, and publishes nothing; throws {@link IOException} where the disk fails. */
    public Outcome<Mixed> make(Outcome<CheckedSite> site) throws IOException {
        return inOven(Optional.empty(), oven -> oven.make(site));
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
            PortalOven oven = new PortalOven(settings, folder, builds.get(), scratch, log);
            return work.in(oven);
        }
    }

    private interface Work<T> {
        Outcome<T> in(PortalOven oven) throws IOException;
    }
}
