package cz.rozcestnik.publish.page;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import java.util.List;
import java.util.function.Supplier;

/** Makes the pages of a site: one for each record, list and language, the choice of language, and the page for what is not there. */
public record PagePublisher(Site site, Templates templates, Words words, Assets assets) {

    /**
     * Returns all pages, some of them showing coverage or pictures, as a store keeps them, with the faults of templates;
     * each fault is told once, however many pages it breaks.
     */
    public Outcome<List<Output>> publish(CoverageTrend coverage, Pictures pictures, OutputStore store) {
        return pages(() -> coverage, pictures).all(store);
    }

    /** Returns the pages without making any. */
    public SitePages pages(Supplier<CoverageTrend> coverage, Pictures pictures) {
        return new SitePages(site, templates, words, assets, coverage, pictures);
    }
}
