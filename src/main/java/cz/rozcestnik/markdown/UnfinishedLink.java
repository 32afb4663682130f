package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.node.Text;

/** What looks like a link and became text; a link may be no link on purpose: {@code \[no link](x)}, {@code [no link\](x)} or {@code [no link]\(x)}. */
final class UnfinishedLink implements Slip {
    private static final String LINK = "](";
    private static final String ESCAPED = "]\\(";

    @Override
    public boolean mayBeIn(Text text) {
        return text.getLiteral().contains(LINK);
    }

    @Override
    public Optional<Problem> problem(Text text, Written written) {
        boolean meant = written.text().contains(LINK) ? isMeant(written) : !written.text().contains(ESCAPED);
        return meant ? Optional.of(Problem.of(ProblemCode.LINK_UNFINISHED, written.place())) : Optional.empty();
    }

    /** Brackets that began before the text may end in it, so the line is read from its beginning. */
    private static boolean isMeant(Written written) {
        String line = written.line();
        Deque<Boolean> open = new ArrayDeque<>();
        for (int at = 0; at < written.end(); at++) {
            boolean escaped = at > 0 && line.charAt(at - 1) == '\\';
            if (line.charAt(at) == '[') {
                open.push(!escaped);
            } else if (line.charAt(at) == ']') {
                boolean meant = open.isEmpty() || open.pop();
                if (meant && !escaped && at >= written.start() && line.startsWith(LINK, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
