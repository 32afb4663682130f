package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** Stars that make nothing bold because of a space inside them: {@code **dům **}; two notes, {@code zdarma** a levně**}, are none. */
final class LooseStars implements Slip {
    private static final String STARS = "**";
    private static final String SPACE = "[\\s\u00a0]";
    private static final String FREE = "(?<=^|[\\s\u00a0(\\[|>„“\"])";
    private static final String REST = "(?:[^*`]*[^*`\\s\u00a0\\\\])?)";
    private static final Pattern SPACE_AT_END =
            Pattern.compile(FREE + "\\*\\*(?<words>[\\p{L}\\p{N}„“\"(\\[]" + REST + SPACE + "+\\*\\*(?!\\*)");
    private static final Pattern SPACE_AT_START =
            Pattern.compile(FREE + "\\*\\*" + SPACE + "+(?<words>[\\p{L}„“\"(\\[]" + REST + SPACE + "*\\*\\*(?!\\*)");

    @Override
    public boolean mayBeIn(Text text) {
        return text.getLiteral().contains(STARS);
    }

    @Override
    public Optional<Problem> problem(Text text, Written written) {
        return problem(SPACE_AT_END, written).or(() -> problem(SPACE_AT_START, written));
    }

    /** The first stars stand in the text; the others, which close nothing after a space, may follow a link. */
    private static Optional<Problem> problem(Pattern slip, Written written) {
        Matcher found = slip.matcher(written.line()).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = written.text().indexOf(STARS); at >= 0; at = written.text().indexOf(STARS, at + 1)) {
            if (found.region(written.start() + at, written.line().length()).lookingAt()) {
                return Optional.of(Problem.of(ProblemCode.EMPHASIS_UNFINISHED, written.part(found.start(), found.end()),
                        STARS + found.group("words") + STARS));
            }
        }
        return Optional.empty();
    }
}
