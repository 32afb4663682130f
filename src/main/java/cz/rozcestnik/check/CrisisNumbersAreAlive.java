package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.util.List;

/** The number of a closed crisis line stands nowhere, in no field and no text. */
final class CrisisNumbersAreAlive implements TextRule {

    @Override
    public List<Problem> problems(ReadableText text) {
        Problems problems = new Problems();
        for (Passage passage : text.passages()) {
            for (Passage.Span number : Digits.numbers(passage.text())) {
                if (ClosedNumbers.contains(Digits.of(passage, number))) {
                    problems.add(ProblemCode.CRISIS_NUMBER_CLOSED, passage.place(number), passage.words(number));
                }
            }
        }
        return problems.list();
    }
}
