package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.markdown.Block;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Site;
import java.util.List;

/** No heading skips a level: people who listen to a page find their way by its headings. */
final class HeadingsDescendStepByStep implements Check {
    /** The page's own title is the first level; a field's label may be the second. */
    private static final int TOP = 2;

    @Override
    public List<Problem> problems(Site site) {
        return TextsFollowRules.documents(site).flatMap(document -> problems(document).stream()).toList();
    }

    private static List<Problem> problems(Document document) {
        Problems problems = new Problems();
        for (Prose prose : Proses.of(document)) {
            int deepest = prose == document.body() ? TOP : TOP + 1;
            for (Block.Heading heading : prose.headings()) {
                if (heading.level() > deepest) {
                    problems.add(ProblemCode.HEADING_SKIPS_LEVEL, heading.place(), "#".repeat(heading.level()),
                            "#".repeat(deepest));
                }
                deepest = Math.max(TOP, heading.level()) + 1;
            }
        }
        return problems.list();
    }
}
