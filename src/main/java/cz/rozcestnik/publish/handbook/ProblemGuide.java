package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import java.util.List;

/**
 * What the page of a problem shows; its components are the names that templates use.
 *
 * @param code   as programs see it
 * @param title  what the problem says of the example
 * @param report all that an editor of the example reads
 * @param reason why it is a problem
 * @param before the example's files with the problem
 * @param after  the same files, mended
 */
record ProblemGuide(String code, String title, String report, String reason,
        List<ProblemExample.File> before, List<ProblemExample.File> after) {

    /** Returns what there is to tell about the problem of an example. */
    static ProblemGuide of(ProblemExample example, Language language, Phrases reasons) {
        String report = example.report(language);
        return new ProblemGuide(example.code(), title(report), report, reasons.get(example.code()),
                readable(example, ProblemExample.Part.BEFORE), readable(example, ProblemExample.Part.AFTER));
    }

    private static List<ProblemExample.File> readable(ProblemExample example, ProblemExample.Part part) {
        return example.shown(part).stream().filter(ProblemExample.File::isText).toList();
    }

    /** The message stands on the first line, after the place and the severity. */
    private static String title(String report) {
        String first = report.lines().findFirst().orElse("");
        return first.substring(first.indexOf(": ", first.indexOf(": ") + 1) + 2);
    }
}
