package cz.rozcestnik.build;

import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.coverage.CoverageHistory;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceTree;

/**
 * A site that was read and checked, ready to publish where no problem forbids it.
 *
 * @param site    what it holds
 * @param documents all its files that could be read, drafts among them
 * @param sources the files it was read from, its templates and assets among them
 * @param history what was counted in it on earlier days
 * @param sound   texts in which nothing was found, and which need not be checked again
 */
public record CheckedSite(Site site, Documents documents, SourceTree sources, CoverageHistory history, SoundTexts sound) {
}
