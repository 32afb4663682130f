package cz.rozcestnik.check;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;

/** What all rules tell of a small site: the code, the place and what the message says besides. */
final class Told {
    private Told() {
    }

    static List<String> of(SmallSite site) {
        return Checks.findings(site.site(), site.tree().content(), SoundTexts.NONE).problems().stream().map(Told::line).toList();
    }

    private static String line(Problem problem) {
        Place place = problem.place();
        return problem.code() + " " + place.file().substring("content/".length()) + ":" + place.line() + ":" + place.column()
                + " " + problem.arguments();
    }
}
