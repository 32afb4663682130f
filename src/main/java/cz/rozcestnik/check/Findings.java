package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import java.util.List;

/**
 * What all rules found on a site.
 *
 * @param problems that nobody waives
 * @param sound    the texts in which rules over texts found nothing
 */
public record Findings(List<Problem> problems, SoundTexts sound) {
    /** Nothing was looked at. */
    public static final Findings NONE = new Findings(List.of(), SoundTexts.NONE);

    /** Keeps a copy. */
    public Findings {
        problems = List.copyOf(problems);
    }
}
