package cz.rozcestnik.build;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.check.Checks;
import cz.rozcestnik.check.Findings;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.coverage.CoverageHistoryReader;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.document.RememberedDocuments;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.publish.card.CardPublisher;
import cz.rozcestnik.publish.coverage.CoveragePublisher;
import cz.rozcestnik.publish.feed.FeedPublisher;
import cz.rozcestnik.publish.file.FilePublisher;
import cz.rozcestnik.publish.form.FormPublisher;
import cz.rozcestnik.publish.handbook.HandbookPublisher;
import cz.rozcestnik.publish.hosting.HostingPublisher;
import cz.rozcestnik.publish.offline.OfflinePublisher;
import cz.rozcestnik.publish.offline.PageFiles;
import cz.rozcestnik.publish.opendata.OpenDataPublisher;
import cz.rozcestnik.publish.page.MadePages;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.publish.redirect.RedirectPublisher;
import cz.rozcestnik.publish.schema.SchemaPublisher;
import cz.rozcestnik.publish.search.FieldWeights;
import cz.rozcestnik.publish.search.OpenSearchExport;
import cz.rozcestnik.publish.search.SearchPublication;
import cz.rozcestnik.publish.search.SearchPublisher;
import cz.rozcestnik.publish.sitemap.SitemapPublisher;
import cz.rozcestnik.site.AssembledSite;
import cz.rozcestnik.site.RevisionsReader;
import cz.rozcestnik.site.SettingsReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteAssembly;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.trace.Readings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pipeline, from source files to outputs.
 *
 * <pre>
 * SourceTree ──▶ Documents ──▶ Site ──▶ Publication
 *   read          type-check    pair languages,   publishers return
 *                 fields,       resolve refs,     files: pages,
 *                 parse text    run checks        search, sitemap
 *       └──────── Problem (file, line, column, severity, message, hint) ────────┘
 * </pre>
 */
public record SiteBuild(BuildOptions options) {
    /** Files among the templates that say what types there are. */
    private static final String MODEL = ".yaml";

    /** Returns all files of a site, or none where a problem forbids to publish it. */
    public Outcome<Publication> run(SourceTree sources) {
        Outcome<CheckedSite> checked = check(sources);
        return checked.failed()
                ? new Outcome<>(Publication.NOTHING, checked.problems())
                : checked.then(this::publish);
    }

    /** Reads a site and checks it. */
    public Outcome<CheckedSite> check(SourceTree sources) {
        return check(read(sources, Optional.empty()), SoundTexts.NONE);
    }

    /** Reads a site; what was read before is taken over where it is the same, and the site is as if nothing had been. */
    public ReadSite read(SourceTree sources, Optional<ReadSite> before) {
        Problems problems = new Problems();
        Outcome<Types> model = before.filter(last -> SourceTree.differing(last.sources().templates(), sources.templates()).stream()
                        .noneMatch(path -> path.endsWith(MODEL)))
                .map(ReadSite::model).orElseGet(() -> TypesReader.read(sources));
        Types types = problems.keep(model);
        SiteSettings settings = problems.keep(SettingsReader.read(sources.content()));
        RememberedDocuments remembered = model.failed() ? RememberedDocuments.NONE
                : before.map(ReadSite::documents).orElse(RememberedDocuments.NONE).reading(sources.content(), types);
        Documents documents = problems.keep(remembered.documents());
        LocalDateTime clock = options.clock().or(() -> settings.demo().clock()).orElse(options.now());
        AssembledSite assembled = before.map(ReadSite::assembled).filter(last -> last.site().clock().equals(clock))
                .map(last -> last.again(told(settings), types, documents))
                .orElseGet(() -> AssembledSite.of(told(settings), types, documents, clock, options.whole()));
        return new ReadSite(sources, model, remembered, assembled, problems.list());
    }

    /** Checks a site that was read; texts that were sound before are not checked again. */
    public Outcome<CheckedSite> check(ReadSite read, SoundTexts before) {
        Problems problems = new Problems();
        problems.addAll(read.problems());
        Site shown = read.site();
        Documents documents = read.assembled().documents();
        Site visible = options.whole()
                ? SiteAssembly.assemble(shown.settings(), shown.types(), documents, shown.clock()) : shown;
        Findings findings = read.model().failed() ? Findings.NONE : Checks.findings(visible, read.sources().content(), before);
        problems.addAll(findings.problems());
        if (documents.written().isEmpty() && problems.list().isEmpty()) {
            problems.add(ProblemCode.NOTHING_TO_PUBLISH, Place.file("content"));
        }
        return problems.with(new CheckedSite(shown, documents, read.sources(),
                problems.keep(CoverageHistoryReader.read(read.sources().content())), findings.sound()));
    }

    /** Returns the pages of a site that was read after that of others, without making any; of those is taken over what is the same. */
    public Outcome<OpenPages> pages(ReadSite read, Optional<OpenPages> before) {
        return OpenPages.of(read, before, options.cache());
    }

    /** Makes all files of a checked site and keeps them in memory; none where its templates or words cannot be read. */
    public Outcome<Publication> publish(CheckedSite checked) {
        return publish(checked, OutputStore.MEMORY);
    }

    /** Makes all files of a checked site, of which a store keeps what may be much; none where its templates or words cannot be read. */
    public Outcome<Publication> publish(CheckedSite checked, OutputStore store) {
        return publish(checked, store, Optional.empty());
    }

    /** Does what {@link #publish} does, but for pages of another build that would be the same and which the store has still. */
    public Outcome<Publication> publishAfter(BuildNotes before, CheckedSite checked, OutputStore store) {
        return publish(checked, store, Optional.of(before));
    }

    private Outcome<Publication> publish(CheckedSite checked, OutputStore store, Optional<BuildNotes> before) {
        Problems problems = new Problems();
        Templates templates = problems.keep(Templates.read(checked.sources().templates()));
        Words words = problems.keep(Words.read(checked.sources().templates()));
        return problems.with(Publication.NOTHING).failed()
                ? problems.with(Publication.NOTHING)
                : publish(checked, new Looks(templates, words), store, before);
    }

    /** What pages are made with. */
    private record Looks(Templates templates, Words words) {
    }

    private Outcome<Publication> publish(CheckedSite checked, Looks looks, OutputStore store, Optional<BuildNotes> before) {
        Problems problems = new Problems();
        Site site = checked.site();
        Assets assets = assets(checked.sources());
        CoverageTrend coverage = CoverageTrend.of(site, checked.history());
        Outcome<Pictures> shown = Pictures.of(site, checked.sources().content(), options.cache());
        if (shown.failed()) {
            return new Outcome<>(Publication.NOTHING, shown.problems());
        }
        Pictures pictures = problems.keep(shown);
        Map<RecordName, LocalDate> days = problems.keep(RevisionsReader.read(checked.sources().content())).days(site);
        List<String> languages = site.settings().languages().stream().map(Language::code).toList();
        PageFiles named = new PageFiles(before.map(BuildNotes::named).orElse(Map.of()));
        OutputStore pages = site.settings().visitors().keeping() ? named.into(store) : store;
        // The longest first: the others are made beside it.
        List<Outcome<Publication>> made = Parallel.all(List.of(
                () -> pages(new PagePublisher(site, looks.templates(), looks.words(), assets), before, checked, coverage, pictures, pages),
                () -> search(new SearchPublisher(languages, FieldWeights.DEFAULT, store).publishAfter(before.map(BuildNotes::batches).orElse(Map.of()), site), store),
                () -> site(kept(CardPublisher.publish(site), store)),
                () -> site(kept(new OpenDataPublisher(site, looks.words()).publish(coverage.now()), store)),
                () -> site(kept(new FeedPublisher(site, days).publish(), store)),
                () -> site(CoveragePublisher.publish(site, coverage.now(), looks.words())),
                () -> site(kept(new RedirectPublisher(site, looks.words()).publish(), pages)),
                () -> site(kept(new HostingPublisher(site).publish(), store)),
                () -> site(kept(FilePublisher.publish(site, checked.sources().content()), store)),
                () -> site(kept(SitemapPublisher.publish(site, days), store))));
        List<Publication> parts = problems.keep(Outcome.all(made));
        List<Output> files = new ArrayList<>(assets.outputs());
        files.addAll(pictures.outputs());
        parts.forEach(part -> files.addAll(part.site()));
        files.addAll(new OfflinePublisher(site, assets).publish(files, named, store));
        BuildNotes notes = new BuildNotes(parts.get(0).notes().read(), named.all(), parts.get(1).notes().batches());
        Publication publication = new Publication(kept(files, store), parts.stream().flatMap(part -> part.index().stream()).toList(), notes);
        publication.clashes().forEach(path -> problems.add(ProblemCode.OUTPUT_CLASH, Place.file("content"), path));
        return problems.with(publication);
    }

    /** The assets of a site and the script of its search, which pages may name like one of them. */
    static Assets assets(SourceTree sources) {
        return Assets.of(sources.assets()).with(SearchPublisher.CLIENT, SearchPublisher.client());
    }

    /** What a store has already stays as it is there. */
    private static List<Output> kept(List<Output> made, OutputStore store) {
        return Parallel.each(made, store::keep);
    }

    private static Outcome<Publication> pages(PagePublisher publisher, Optional<BuildNotes> before, CheckedSite checked,
            CoverageTrend coverage, Pictures pictures, OutputStore store) {
        if (before.isEmpty()) {
            return site(publisher.publish(coverage, pictures, store));
        }
        Outcome<MadePages> made = publisher.publishAfter(before.get().read(), checked.sources().content(), coverage, pictures, store);
        return new Outcome<>(new Publication(made.value().outputs(), List.of(), new BuildNotes(made.value().read(), Map.of(), Map.of())), made.problems());
    }

    private static Outcome<Publication> site(Outcome<List<Output>> files) {
        return new Outcome<>(new Publication(files.value(), List.of(), BuildNotes.NONE), files.problems());
    }

    private static Outcome<Publication> site(List<Output> files) {
        return site(Outcome.of(files));
    }

    private static Outcome<Publication> search(SearchPublication search, OutputStore store) {
        return Outcome.of(new Publication(kept(search.site(), store), search.index(), new BuildNotes(Readings.NONE, Map.of(), search.made())));
    }

    /**
     * Makes the files that load the records of the site's search into OpenSearch; they stand beside the site, not in it.
     *
     * @param name what indexes begin with
     */
    public List<Output> searchExport(CheckedSite checked, String name) {
        return new OpenSearchExport(checked.site(), name).publish();
    }

    /** Makes the settings of web servers that publish a site; they stand beside it, not in it. */
    public List<Output> hosting(CheckedSite checked) {
        return new HostingPublisher(checked.site()).snippets();
    }

    /** Makes the handbook of a site's editors, with the schemas of its types. */
    public List<Output> handbook(CheckedSite checked) {
        List<Output> files = new ArrayList<>(new HandbookPublisher(checked.site()).publish());
        new SchemaPublisher(checked.site().types(), Language.CS).publish()
                .forEach(schema -> files.add(new Output("schema/" + schema.path(), schema.bytes())));
        return files;
    }

    /**
     * Makes the browser form for editors; the records themselves need not be right for it.
     *
     * @param content the folder of records from the site's root, with slashes
     */
    public Outcome<List<Output>> form(SourceTree sources, String content, FormOptions form) {
        Problems problems = new Problems();
        Types types = problems.keep(TypesReader.read(sources));
        SiteSettings settings = problems.keep(SettingsReader.read(sources.content()));
        FormPublisher publisher = new FormPublisher(types, settings.name(), content, sources.content(), form.editor());
        return problems.with(publisher.publish(form.language(), form.repository()));
    }

    /** Phones that kept a preview would show it when it has long changed. */
    private SiteSettings told(SiteSettings settings) {
        SiteSettings placed = options.host().map(settings::withHost).orElse(settings);
        return options.whole() ? placed.withoutKeeping() : placed;
    }
}
