package cz.rozcestnik.build;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.parallel.Step;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.publish.card.CardPublisher;
import cz.rozcestnik.publish.coverage.CoveragePublisher;
import cz.rozcestnik.publish.feed.FeedPublisher;
import cz.rozcestnik.publish.file.FilePublisher;
import cz.rozcestnik.publish.hosting.HostingPublisher;
import cz.rozcestnik.publish.offline.OfflinePublisher;
import cz.rozcestnik.publish.offline.PageFiles;
import cz.rozcestnik.publish.opendata.OpenDataPublisher;
import cz.rozcestnik.publish.page.MadePages;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.publish.redirect.RedirectPublisher;
import cz.rozcestnik.publish.search.FieldWeights;
import cz.rozcestnik.publish.search.SearchPublication;
import cz.rozcestnik.publish.search.SearchPublisher;
import cz.rozcestnik.publish.sitemap.SitemapPublisher;
import cz.rozcestnik.site.RevisionsReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.trace.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that make files of a site: each publisher returns its own and knows no other, so that they work side by side. */
final class Publishers {
    private final CheckedSite checked;
    private final Site site;
    private final Looks looks;
    private final CoverageTrend coverage;
    private final Optional<BuildNotes> before;
    private final OutputStore store;
    private final PageFiles named;
    /** Where pages are kept: phones that keep pages need to know what those name. */
    private final OutputStore pageStore;

    /** Publishers of a checked site that know what another build made, if any, and put their files into a store. */
    Publishers(CheckedSite checked, Looks looks, Optional<BuildNotes> before, OutputStore store) {
        this.checked = checked;
        this.site = checked.site();
        this.looks = looks;
        this.coverage = CoverageTrend.of(site, checked.history());
        this.before = before;
        this.store = store;
        this.named = new PageFiles(before.map(BuildNotes::named).orElse(Map.of()));
        this.pageStore = site.settings().visitors().keeping() ? named.into(store) : store;
    }

    /** Returns the files of all, with the assets and pictures that they name. */
    Outcome<Publication> publish() {
        Problems problems = new Problems();
        Map<RecordName, LocalDate> days = problems.keep(RevisionsReader.read(checked.sources().content())).days(site);
        Step<Outcome<MadePages>> pages = new Step<>(this::pages);
        Step<SearchPublication> search = new Step<>(this::search);
        List<Step<List<Output>>> others = others(days);
        // The longest first: the others are made beside it.
        Parallel.run(Stream.concat(Stream.of(pages, search), others.stream()).toList());

        MadePages madePages = problems.keep(pages.made());
        List<Output> files = new ArrayList<>(looks.assets().outputs());
        files.addAll(looks.pictures().outputs());
        files.addAll(madePages.outputs());
        files.addAll(search.made().site());
        others.forEach(other -> files.addAll(other.made()));
        files.addAll(new OfflinePublisher(site, looks.assets()).publish(files, named, store));

        BuildNotes notes = new BuildNotes(madePages.read(), named.all(), search.made().made());
        Publication publication = new Publication(kept(files, store), search.made().index(), notes);
        publication.clashes().forEach(path -> problems.add(ProblemCode.OUTPUT_CLASH, Place.file("content"), path));
        return problems.with(publication);
    }

    private Outcome<MadePages> pages() {
        PagePublisher publisher = new PagePublisher(site, looks.templates(), looks.words(), looks.assets());
        if (before.isPresent()) {
            return publisher.publishAfter(before.get().read(), checked.sources().content(), coverage, looks.pictures(), pageStore);
        }
        return publisher.publish(coverage, looks.pictures(), pageStore).then(made -> Outcome.of(new MadePages(made, Readings.NONE)));
    }

    private SearchPublication search() {
        List<String> languages = site.settings().languages().stream().map(Language::code).toList();
        SearchPublication made = new SearchPublisher(languages, FieldWeights.DEFAULT, store)
                .publishAfter(before.map(BuildNotes::batches).orElse(Map.of()), site);
        return new SearchPublication(kept(made.site(), store), made.index(), made.made());
    }

    private List<Step<List<Output>>> others(Map<RecordName, LocalDate> days) {
        return List.of(
                step(() -> CardPublisher.publish(site), store),
                step(() -> new OpenDataPublisher(site, looks.words(), looks.pictures()).publish(coverage.now()), store),
                step(() -> new FeedPublisher(site, days).publish(), store),
                step(() -> CoveragePublisher.publish(site, coverage.now(), looks.words()), store),
                step(() -> new RedirectPublisher(site, looks.words()).publish(), pageStore),
                step(() -> new HostingPublisher(site).publish(), store),
                step(() -> FilePublisher.publish(site, checked.sources().content()), store),
                step(() -> SitemapPublisher.publish(site, days), store));
    }

    private static Step<List<Output>> step(Supplier<List<Output>> publisher, OutputStore store) {
        return new Step<>(() -> kept(publisher.get(), store));
    }

    /** What a store has already stays as it is there. */
    private static List<Output> kept(List<Output> made, OutputStore store) {
        return Parallel.each(made, store::keep);
    }
}
