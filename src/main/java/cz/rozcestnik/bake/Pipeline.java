package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceTree;
import java.util.List;

/** What the oven needs of the pipeline. */
interface Pipeline {

    /** Makes a site of its sources and checks it. */
    Outcome<Site> assemble(SourceTree sources);

    /** Makes all files of the site. */
    Outcome<List<Output>> publish(Site site);
}
