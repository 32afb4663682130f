package cz.rozcestnik.markdown;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The beginnings of the lines of a paragraph, as its author broke them. */
final class LineStart {
    private LineStart() {
    }

    /** Returns whether a text begins a line of a paragraph. */
    static boolean is(Text text) {
        return text.getParent() instanceof Paragraph && (text.getPrevious() == null || isBreak(text.getPrevious()));
    }

    /** Returns the text that begins the line before the one that a text begins. */
    static Optional<Text> before(Text text) {
        Node end = text.getPrevious();
        return end == null ? Optional.empty() : text(last(end.getPrevious(), Node::getPrevious));
    }

    /** Returns the text that begins the line after the one that a text begins. */
    static Optional<Text> after(Text text) {
        Node end = last(text, Node::getNext).getNext();
        return end == null ? Optional.empty() : text(end.getNext());
    }

    /** Returns the last node on the way that is on the same line. */
    private static Node last(Node from, UnaryOperator<Node> way) {
        Node node = from;
        while (node != null && way.apply(node) != null && !isBreak(way.apply(node))) {
            node = way.apply(node);
        }
        return node;
    }

    private static Optional<Text> text(Node node) {
        return node instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
