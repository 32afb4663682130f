package cz.rozcestnik.publish.page;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.template.Groundwork;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.trace.Memory;
import cz.rozcestnik.trace.Readings;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Makes the pages of a site: one for each record, list and language, the choice of language, and the page for what is not there. */
public record PagePublisher(Site site, Templates templates, Words words, Assets assets) {

    /**
     * Returns all pages, some of them showing coverage or pictures, as a store keeps them, with the faults of templates;
     * each fault is told once, however many pages it breaks.
     */
    public Outcome<List<Output>> publish(CoverageTrend coverage, Pictures pictures, OutputStore store) {
        return pages(Groundwork.of(site), () -> coverage, pictures).all(store, new Memory(Readings.NONE, name -> 0));
    }

    /**
     * Does what {@link #publish} does, but for pages that would be as they were made before and which the store has still;
     * returns what was read for all of them too.
     *
     * @param before  what was read for them then
     * @param content the files in the folder of content, by their paths in it
     */
    public Outcome<MadePages> publishAfter(Readings before, SortedMap<String, SourceFile> content, CoverageTrend coverage, Pictures pictures, OutputStore store) {
        SitePages pages = noting(coverage, pictures);
        Memory memory = new Memory(before, pages.sums(content)::of);
        Outcome<List<Output>> made = pages.all(store, memory);
        return new Outcome<>(new MadePages(made.value(), memory.readings(pages.read())), made.problems());
    }

    /** Returns the pages without making any, ready to be made with what they read noted. */
    public SitePages noting(CoverageTrend coverage, Pictures pictures) {
        return pages(Groundwork.of(site.noting()), () -> coverage, pictures);
    }

    /** Returns the pages without making any, on the site's groundwork. */
    public SitePages pages(Groundwork ground, Supplier<CoverageTrend> coverage, Pictures pictures) {
        return new SitePages(ground, templates, words, assets, coverage, pictures);
    }
}
