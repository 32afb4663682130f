package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Typography;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of one paragraph, heading or cell with their typography applied, given out piece by piece.
 *
 * <p>Typography sees them as a reader does: a preposition holds on to the link that follows it.
 */
final class Wording {
    private final String words;
    private int given;

    private Wording(String words) {
        this.words = words;
    }

    /** Returns the words of a block's inline nodes. */
    static Wording of(Node block, Language language) {
        return new Wording(Typography.apply(written(block), language));
    }

    /** Returns the next words, which are those of a node; nodes are asked for in the order of the text. */
    String next(Node node) {
        int start = given;
        given += words(node).length();
        return words.substring(start, given);
    }

    /** Returns the next words, which are those of all nodes inside one, however deep. */
    String inside(Node parent) {
        int start = given;
        given += written(parent).length();
        return words.substring(start, given);
    }

    private static String written(Node parent) {
        StringBuilder words = new StringBuilder();
        Deque<Node> waiting = new ArrayDeque<>();
        push(parent.getFirstChild(), waiting);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            push(node.getNext(), waiting);
            push(node.getFirstChild(), waiting);
            words.append(words(node));
        }
        return words.toString();
    }

    private static void push(Node node, Deque<Node> waiting) {
        if (node != null) {
            waiting.push(node);
        }
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().replace('\u2028', ' ').replace('\u2029', ' ');
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof SoftLineBreak) {
            return " ";
        }
        return node instanceof HardLineBreak ? "\n" : "";
    }
}
