package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Text;

/** A way in which a mark of Markdown is missed, so that readers see its signs; whoever means the signs escapes them with a backslash. */
interface Slip {
    /** All that are known. */
    List<Slip> ALL = List.of(new UnfinishedLink(), new ReversedLink(), new LooseStars(), new UnfinishedHeading(), new UnfinishedList());

    /** Returns whether a text may hold it, without asking where it stands: hardly any does. */
    boolean mayBeIn(Text text);

    /** Returns the problem of a text, as it is written, that holds it. */
    Optional<Problem> problem(Text text, Written written);
}
