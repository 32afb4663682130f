package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import java.util.List;

/** A rule over the text of one file: what it finds there depends on nothing but that text and what the rule was made of. */
interface TextRule {

    /** Returns what breaks the rule. */
    List<Problem> problems(ReadableText text);

    /** Returns what the rule was made of: a text that no rule has that may find something else. */
    String madeOf();
}
