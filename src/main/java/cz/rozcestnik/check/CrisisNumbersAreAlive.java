package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.util.List;

/** The number of a closed crisis line stands nowhere: in no field, no text and no link. */
final class CrisisNumbersAreAlive implements TextRule {

    @Override
    public List<Problem> problems(ReadableText text) {
        Problems problems = new Problems();
        for (int number = 1; number <= text.source().lines(); number++) {
            String line = text.source().line(number);
            List<Passage.Span> spans = Digits.numbers(line);
            if (spans.isEmpty()) {
                continue;
            }
            Passage passage = new Passage(text.source(), number, line, false);
            for (Passage.Span span : spans) {
                if (ClosedNumbers.contains(Digits.of(passage, span))) {
                    problems.add(ProblemCode.CRISIS_NUMBER_CLOSED, passage.place(span), passage.words(span));
                }
            }
        }
        return problems.list();
    }

    /** The numbers are the program's own. */
    @Override
    public String madeOf() {
        return "";
    }
}
