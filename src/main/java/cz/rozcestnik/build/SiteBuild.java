package cz.rozcestnik.build;

import cz.rozcestnik.check.Checks;
import cz.rozcestnik.check.Findings;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.coverage.CoverageHistoryReader;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.RememberedDocuments;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.AssembledSite;
import cz.rozcestnik.site.SettingsReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteAssembly;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.source.SourceTree;
import java.time.LocalDateTime;
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
        Outcome<Looks> looks = Looks.of(checked, options.cache());
        return looks.failed()
                ? new Outcome<>(Publication.NOTHING, looks.problems())
                : looks.then(read -> new Publishers(checked, read, before, store).publish());
    }

    /** Phones that kept a preview would show it when it has long changed. */
    private SiteSettings told(SiteSettings settings) {
        SiteSettings placed = options.host().map(settings::withHost).orElse(settings);
        return options.whole() ? placed.withoutKeeping() : placed;
    }
}
