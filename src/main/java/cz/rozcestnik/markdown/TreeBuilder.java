package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.ControlCharacters;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Turns the parser's nodes into our own tree; raw HTML is left out and told. */
final class TreeBuilder {
    /** How many lists, quotations or marks of emphasis may stand inside one another: far more than anybody can follow. */
    private static final int DEEPEST = 12;

    private final Origin origin;
    private final Language language;
    private final Problems problems = new Problems();
    private final Anchors anchors;

    TreeBuilder(Origin origin, Language language, Anchors anchors) {
        this.origin = origin;
        this.language = language;
        this.anchors = anchors;
    }

    Outcome<Prose> build(Node document) {
        return problems.with(new Prose(blocks(document, 0)));
    }

    private List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(parent)) {
            block(node, depth).ifPresent(blocks::add);
        }
        return List.copyOf(blocks);
    }

    private Optional<Block> block(Node node, int depth) {
        if (node instanceof ListBlock || node instanceof BlockQuote) {
            return Optional.of(container(node, depth));
        }
        if (node instanceof Paragraph) {
            return Optional.of(new Block.Paragraph(content(node)));
        }
        if (node instanceof Heading heading) {
            List<Inline> content = content(heading);
            String anchor = anchors.of(Prose.plainText(content));
            return Optional.of(new Block.Heading(heading.getLevel(), anchor, content, place(heading)));
        }
        if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.CodeBlock(code.getLiteral()));
        }
        if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.CodeBlock(code.getLiteral()));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule());
        }
        if (node instanceof TableBlock) {
            return Optional.of(table(node));
        }
        if (node instanceof HtmlBlock) {
            problems.add(ProblemCode.HTML_CUT, place(node));
        }
        return Optional.empty();
    }

    /** The parser itself opens no more than some dozens of blocks inside one another. */
    private Block container(Node node, int depth) {
        if (depth == DEEPEST) {
            problems.add(ProblemCode.MARKDOWN_TOO_DEEP, place(node), DEEPEST);
        }
        if (node instanceof BulletList list) {
            return new Block.BulletList(list.isTight(), items(list, depth + 1));
        }
        if (node instanceof OrderedList list) {
            int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            return new Block.OrderedList(start, list.isTight(), items(list, depth + 1));
        }
        return new Block.Quote(blocks(node, depth + 1));
    }

    private List<List<Block>> items(Node list, int depth) {
        return children(list).stream().map(item -> blocks(item, depth)).toList();
    }

    private Block table(Node table) {
        List<List<Inline>> head = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node section : children(table)) {
            for (Node row : children(section)) {
                List<List<Inline>> cells = children(row).stream().map(this::content).toList();
                if (section instanceof TableHead) {
                    head.addAll(cells);
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(List.copyOf(head), List.copyOf(rows));
    }

    private List<Inline> content(Node block) {
        return inlines(block, Wording.of(block, language), 0);
    }

    private List<Inline> inlines(Node parent, Wording wording, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : children(parent)) {
            inline(node, wording.next(node), wording, depth).ifPresent(inlines::add);
        }
        return List.copyOf(inlines);
    }

    private Optional<Inline> inline(Node node, String words, Wording wording, int depth) {
        if (node instanceof Text text) {
            refuseControls(text.getLiteral(), node);
            tellSlips(text);
        }
        if (node instanceof Text || node instanceof SoftLineBreak && !words.equals(" ")) {
            return Optional.of(new Inline.Text(words));
        }
        if (node instanceof Code code) {
            return Optional.of(new Inline.Code(code.getLiteral()));
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return Optional.of(new Inline.LineBreak(node instanceof HardLineBreak));
        }
        if (node instanceof HtmlInline) {
            problems.add(ProblemCode.HTML_CUT, place(node));
            return Optional.empty();
        }
        if (depth == DEEPEST && node.getFirstChild() != null) {
            problems.add(ProblemCode.MARKDOWN_TOO_DEEP, place(node), DEEPEST);
            return Optional.of(new Inline.Text(wording.inside(node)));
        }
        return marked(node, inlines(node, wording, depth + 1));
    }

    /** Their signs stay in the page. */
    private void tellSlips(Text text) {
        for (Slip slip : Slip.ALL) {
            if (slip.mayBeIn(text)) {
                slip.problem(text, Written.at(place(text))).ifPresent(problem -> problems.addAll(List.of(problem)));
            }
        }
    }

    private Optional<Inline> marked(Node node, List<Inline> content) {
        if (node instanceof Emphasis) {
            return Optional.of(new Inline.Emphasis(content));
        }
        if (node instanceof StrongEmphasis) {
            return Optional.of(new Inline.Strong(content));
        }
        if (node instanceof Link link) {
            String title = link.getTitle() == null ? "" : link.getTitle();
            refuseControls(link.getDestination() + title, link);
            return Optional.of(new Inline.Link(link.getDestination(), title, content, place(link)));
        }
        if (node instanceof Image image) {
            refuseControls(image.getDestination(), image);
            return Optional.of(new Inline.Image(image.getDestination(), Prose.plainText(content), place(image)));
        }
        return Optional.empty();
    }

    /** Entities stand for characters that would be refused if they were written: {@code &#x202e;}. */
    private void refuseControls(String text, Node node) {
        if (ControlCharacters.first(text).isPresent()) {
            problems.add(ProblemCode.TEXT_CONTROL_CHARACTER, place(node));
        }
    }

    private Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? origin.place(0, 0, 1)
                : origin.place(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex(), spans.get(0).getLength());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
