package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.FormOptions;
import cz.rozcestnik.build.ReadSite;
import cz.rozcestnik.build.SideOutputs;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.output.SiteWriter;
import cz.rozcestnik.parallel.Aside;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Change;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.launcher.SystemExit;

/**
 * JBake's oven with the portal's pipeline in it.
 *
 * <p>JBake gives the configuration, the layout of folders and the rendering tools; what a record is, what is wrong with
 * it and how it looks is the pipeline's. The site is published only when everything is without errors.
 */
public final class PortalOven extends Oven {
    private final Outcome<JBakeSettings> settings;
    private final Path output;
    private final SiteBuild build;
    private final Scratch scratch;
    private final JBakeLog log;

    /** Makes an oven for one bake, which publishes into a folder. */
    PortalOven(Outcome<JBakeSettings> settings, Path output, SiteBuild build, Scratch scratch, JBakeLog log) {
        super(utensils(settings.value(), scratch.parent()));
        this.settings = settings;
        this.output = output;
        this.build = build;
        this.scratch = scratch;
        this.log = log;
    }

    /** Bakes and publishes the site; throws {@link JBakeException} where a problem forbids it. */
    @Override
    public void bake() {
        try {
            Outcome<Baked> outcome = bakeSite();
            if (outcome.failed()) {
                throw new JBakeException(SystemExit.ERROR, outcome.problems().toString());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Bakes the whole site, since a page may show any other. */
    @Override
    public void bake(File changed) {
        bake();
    }

    /**
     * Bakes and publishes the site, unless a problem forbids it or the last bake has left the same; throws
     * {@link IOException} where the disk fails.
     */
    Outcome<Baked> bakeSite() throws IOException {
        Leaving leaving = Leaving.in(output, settings.value());
        SiteSources sources = SiteSources.read(settings);
        try (Aside<BakeInputs> inputs = inputs(sources)) {
            Optional<BuildSummary> same = leaving.same(() -> inputs.join().all());
            return same.isPresent() ? new Outcome<>(new Baked(output, 0, same.get(), Optional.empty()), same.get().problems())
                    : bake(sources, inputs, leaving);
        }
    }

    /** Bakes and publishes the site even where the last bake has left the same; throws {@link IOException} where the disk fails. */
    Outcome<Baked> bakeAnew() throws IOException {
        Leaving leaving = Leaving.in(output, settings.value());
        SiteSources sources = SiteSources.read(settings);
        try (Aside<BakeInputs> inputs = inputs(sources)) {
            return bake(sources, inputs, leaving);
        }
    }

    /** Adds up what decides, beside reading and checking: it is needed to compare with the last bake, or when this one is published. */
    private Aside<BakeInputs> inputs(SiteSources sources) {
        return Aside.begin(() -> BakeInputs.of(sources, build.options(), output));
    }

    private Outcome<Baked> bake(SiteSources sources, Aside<BakeInputs> inputs, Leaving leaving) throws IOException {
        Outcome<CheckedSite> site = checked(build, sources.tree(), build.read(sources.tree().value(), Optional.empty()), leaving.sound());
        if (site.failed()) {
            return new Outcome<>(Baked.nothing(output, site), site.problems());
        }
        try (Publishing publishing = Publishing.into(settings.value().places().archive().getParent())) {
            return bake(site, inputs.join(), leaving, publishing);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Outcome<Baked> bake(Outcome<CheckedSite> site, BakeInputs inputs, Leaving leaving, Publishing publishing) throws IOException {
        Problems problems = new Problems();
        UnfinishedPlaces places = leaving.begin(publishing);
        Leaving.Known known = leaving.known(inputs.around());
        try (Aside<List<Change>> beside = Aside.begin(() -> places.beside().write(site.value(), leaving.program()))) {
            Publication made = problems.keep(made(site, checked -> build.publishAfter(known.notes(), checked, places.site())));
            if (problems.with(made).failed()) {
                return problems.with(Baked.nothing(output, site));
            }
            int written = places.site().add(made.site());
            BuildSummary told = BuildSummary.of(made.site().size(), problems.list(), beside.join());
            Optional<String> decided = Leaving.isKnownWhole(build, site.value()) ? Optional.of(inputs.all()) : Optional.empty();
            leaving.finish(publishing, places, made, new Leaving.LeftOf(known.index().with(made.index()), decided, inputs.around(), told));
            return problems.with(new Baked(output, written, told, Optional.of(site.value())));
        }
    }

    /** Makes the site and publishes nothing of it; throws {@link IOException} where the disk fails. */
    Outcome<Mixed> make() throws IOException {
        return make(read());
    }

    /** Makes a site that was checked and publishes nothing of it; throws {@link IOException} where the disk fails. */
    Outcome<Mixed> make(Outcome<CheckedSite> site) throws IOException {
        Outcome<Publication> made = made(site, build::publish);
        return new Outcome<>(new Mixed(site.value(), made.value()), made.problems());
    }

    private Outcome<Publication> made(Outcome<CheckedSite> site, Function<CheckedSite, Outcome<Publication>> pipeline) throws IOException {
        Problems problems = new Problems();
        problems.addAll(site.problems());
        return problems.with(site.failed() ? Publication.NOTHING : problems.keep(render(site.value(), pipeline)));
    }

    /** Reads and checks the site without making anything of it; throws {@link IOException} where the disk fails. */
    Outcome<CheckedSite> read() throws IOException {
        Outcome<SourceTree> seen = SiteSources.read(settings).tree();
        return checked(build, seen, build.read(seen.value(), Optional.empty()), SoundTexts.NONE);
    }

    /** Checks a site that was read from a tree, but for texts that were sound before. */
    static Outcome<CheckedSite> checked(SiteBuild build, Outcome<SourceTree> seen, ReadSite read, SoundTexts before) {
        Problems problems = new Problems();
        problems.addAll(seen.problems());
        Outcome<CheckedSite> site = build.check(read, before);
        boolean told = !problems.list().isEmpty();
        problems.addAll(site.problems().stream()
                .filter(problem -> !told || problem.code() != ProblemCode.NOTHING_TO_PUBLISH).toList());
        return problems.with(site.value());
    }

    /** Makes the browser form for editors, puts it in place and returns where; throws {@link IOException} where the disk fails. */
    Outcome<Path> form(FormOptions form) throws IOException {
        Problems problems = new Problems();
        SiteFolder folder = settings.value().folder();
        SourceTree seen = problems.keep(SiteSources.read(settings).tree());
        String content = folder.root().relativize(folder.content()).toString().replace('\\', '/');
        List<Output> files = problems.keep(SideOutputs.form(seen, content, form));
        Path place = settings.value().places().form();
        if (!problems.with(files).failed()) {
            SiteWriter.publish(place, files);
        }
        return problems.with(place);
    }

    private Outcome<Publication> render(CheckedSite site, Function<CheckedSite, Outcome<Publication>> pipeline) throws IOException {
        SiteDocuments documents = new SiteDocuments(site.site(), settings.value().folder().root());
        SiteContentStore store = new SiteContentStore(documents::all);
        getUtensils().setContentStore(store);
        Tray tray = new Tray();
        new PortalRenderer(() -> pipeline.apply(site), tray)
                .render(getUtensils().getRenderer(), store, getUtensils().getConfiguration());
        if (!tray.all().failed()) {
            new ForeignTools(settings.value(), store, scratch, log).fill(tray);
        }
        return tray.all();
    }

    /**
     * JBake's inspection asks for folders that a site need not have, and nothing here reads or writes them: what a
     * missing one means is the pipeline's to say, and every tool writes into a folder of its own.
     */
    private static Utensils utensils(JBakeSettings settings, Path writable) {
        DefaultJBakeConfiguration configuration = settings.configuration(writable);
        if (!Files.isDirectory(settings.folder().content())) {
            configuration.setContentFolder(writable.toFile());
        }
        if (!Files.isDirectory(settings.folder().templates())) {
            configuration.setTemplateFolder(writable.toFile());
        }
        SiteContentStore store = new SiteContentStore(List::of);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, configuration));
        utensils.setRenderer(new NoTemplates(store, configuration));
        utensils.setAsset(new Asset(configuration));
        return utensils;
    }
}
