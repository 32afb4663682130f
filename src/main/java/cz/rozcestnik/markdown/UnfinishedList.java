package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Items of a list without a space after their hyphens ({@code -dům}), or with signs of a word processor; a line alone is none. */
final class UnfinishedList implements Slip {
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]\u00a0?|[•·▪]\\s*|(?<number>\\d{1,2}[.)])(?=\\p{Lu}|$))(?<words>(?:\\p{L}.*)?)");
    /** Hardly any line begins with one of these. */
    private static final String FIRST = "-*+•·▪";
    private static final String HYPHEN = "-";

    @Override
    public boolean mayBeIn(Text text) {
        return LineStart.is(text) && isItem(text);
    }

    /** All items that follow each other are told at the first. */
    @Override
    public Optional<Problem> problem(Text text, Written written) {
        Matcher item = ITEM.matcher(text.getLiteral());
        boolean first = LineStart.before(text).filter(UnfinishedList::isItem).isEmpty();
        boolean sure = LineStart.after(text).filter(UnfinishedList::isItem).isPresent()
                || text.getLiteral().startsWith(HYPHEN) && isBesideItems(text);
        if (!first || !sure || !item.matches() || !written.onwards().startsWith(text.getLiteral().substring(0, item.start("words")))) {
            return Optional.empty();
        }
        String mark = item.group("number") == null ? HYPHEN : item.group("number");
        String words = written.onwards().substring(item.start("words"));
        return Optional.of(Problem.of(ProblemCode.LIST_UNFINISHED, written.rest(), mark + " " + words));
    }

    private static boolean isItem(Text text) {
        char first = text.getLiteral().isEmpty() ? ' ' : text.getLiteral().charAt(0);
        if (FIRST.indexOf(first) < 0 && !Character.isDigit(first)) {
            return false;
        }
        Matcher item = ITEM.matcher(text.getLiteral());
        return item.matches() && (!item.group("words").isEmpty() || isMarked(text.getNext()));
    }

    private static boolean isMarked(Node node) {
        return node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    /** Returns whether the line goes on an item of a list, or the first one follows it. */
    private static boolean isBesideItems(Text text) {
        Node paragraph = text.getParent();
        return text.getPrevious() != null && paragraph.getParent() instanceof ListItem
                || LineStart.after(text).isEmpty() && paragraph.getNext() instanceof BulletList;
    }
}
