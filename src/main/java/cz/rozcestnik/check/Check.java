package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Site;
import java.util.List;

/** A rule over a whole site. */
interface Check {

    /** Returns what breaks the rule. */
    List<Problem> problems(Site site);
}
