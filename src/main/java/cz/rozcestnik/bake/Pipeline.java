package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceTree;

/** What the oven needs of the pipeline. */
interface Pipeline {

    /** Makes a site of its sources and checks it. */
    Outcome<CheckedSite> check(SourceTree sources);

    /** Makes all files of the site. */
    Outcome<Publication> publish(CheckedSite site);
}
