package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** A link with its brackets the wrong way round: {@code (dum.cs.md)[dům]}. */
final class ReversedLink implements Slip {
    private static final String TURN = ")[";
    private static final Pattern REVERSED = Pattern.compile(
            "(?<!\\\\)\\((?<address>(?:https?://|www\\.|mailto:|tel:|\\.{0,2}/|#)[^\\s()]+|[^\\s()]+\\.(?:md|html|pdf))\\)\\[");
    private static final Pattern WORDS = Pattern.compile("[^\\[\\]]+(?=])");

    @Override
    public boolean mayBeIn(Text text) {
        return text.getLiteral().contains(TURN);
    }

    /** What stands in the square brackets may be a link of its own, so both first brackets have to be in the text. */
    @Override
    public Optional<Problem> problem(Text text, Written written) {
        Matcher found = REVERSED.matcher(written.line()).region(written.start(), written.end());
        Matcher words = WORDS.matcher(written.line());
        while (found.find()) {
            if (words.region(found.end(), written.line().length()).lookingAt()) {
                return Optional.of(Problem.of(ProblemCode.LINK_REVERSED, written.part(found.start(), words.end() + 1),
                        "[" + words.group().strip() + "](" + found.group("address") + ")"));
            }
        }
        return Optional.empty();
    }
}
