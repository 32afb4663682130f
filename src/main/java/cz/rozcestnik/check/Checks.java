package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Site;
import java.util.List;

/** All rules over a whole site. */
public final class Checks {
    private static final List<Check> ALL =
            List.of(new ReferencesLeadSomewhere(), new AddressesAreUnique(), new LinksLeadSomewhere(), new MenuLeadsSomewhere(),
                    new TranslationsAreWhole());

    private Checks() {
    }

    /** Returns the site with what breaks any rule. */
    public static List<Problem> problems(Site site) {
        return ALL.parallelStream().flatMap(check -> check.problems(site).stream()).toList();
    }
}
