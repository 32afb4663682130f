package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import java.util.List;

/** A rule over the text of one file. */
interface TextRule {

    /** Returns what breaks the rule. */
    List<Problem> problems(ReadableText text);
}
