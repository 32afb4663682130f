package cz.rozcestnik.build;

import cz.rozcestnik.document.RememberedDocuments;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.AssembledSite;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceTree;
import java.util.List;

/**
 * A site that was read and not yet checked: what is wrong with single files is known, what is wrong between them is not.
 *
 * @param sources   the files it was read from
 * @param model     its types
 * @param documents all its files that could be read, and what they were read from
 * @param assembled the site that shall be shown
 * @param problems  of its files
 */
public record ReadSite(SourceTree sources, Outcome<Types> model, RememberedDocuments documents, AssembledSite assembled,
        List<Problem> problems) {

    /** Keeps a copy. */
    public ReadSite {
        problems = List.copyOf(problems);
    }

    /** Returns the site that shall be shown. */
    public Site site() {
        return assembled.site();
    }
}
