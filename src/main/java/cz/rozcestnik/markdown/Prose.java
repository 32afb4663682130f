package cz.rozcestnik.markdown;

import cz.rozcestnik.markdown.Block.BulletList;
import cz.rozcestnik.markdown.Block.CodeBlock;
import cz.rozcestnik.markdown.Block.Heading;
import cz.rozcestnik.markdown.Block.OrderedList;
import cz.rozcestnik.markdown.Block.Paragraph;
import cz.rozcestnik.markdown.Block.Quote;
import cz.rozcestnik.markdown.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Text in Markdown as an immutable tree. */
public record Prose(List<Block> blocks) {
    /** No text at all. */
    public static final Prose EMPTY = new Prose(List.of());

    /** Keeps a copy of the blocks. */
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** Returns whether there is no text. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Returns the anchors of all headings. */
    public List<String> anchors() {
        return headings().stream().map(Heading::id).toList();
    }

    /** Returns all headings in the order they stand. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        blocks(blocks, block -> {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        });
        return headings;
    }

    /** Returns all links in the order they stand. */
    public List<Inline.Link> links() {
        List<Inline.Link> links = new ArrayList<>();
        inlines(blocks, inline -> {
            if (inline instanceof Inline.Link link) {
                links.add(link);
            }
        });
        return links;
    }

    /** Returns all images in the order they stand. */
    public List<Inline.Image> images() {
        List<Inline.Image> images = new ArrayList<>();
        inlines(blocks, inline -> {
            if (inline instanceof Inline.Image image) {
                images.add(image);
            }
        });
        return images;
    }

    /** Returns the words without markup, blocks on lines of their own. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        plain(blocks, text);
        return text.toString().strip();
    }

    /** Returns the words of inline content without markup. */
    static String plainText(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        inline(content, inline -> plain(inline, text));
        return text.toString();
    }

    private static void plain(List<Block> blocks, StringBuilder text) {
        blocks.forEach(block -> plain(block, text));
    }

    private static void plain(Block block, StringBuilder text) {
        if (block instanceof CodeBlock code) {
            text.append(code.text());
        } else if (block instanceof Quote quote) {
            plain(quote.blocks(), text);
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> plain(item, text));
        } else if (block instanceof OrderedList list) {
            list.items().forEach(item -> plain(item, text));
        } else {
            lines(block).forEach(line -> text.append(plainText(line)).append('\n'));
        }
    }

    private static void plain(Inline inline, StringBuilder text) {
        if (inline instanceof Inline.Text plain) {
            text.append(plain.text());
        } else if (inline instanceof Inline.Code code) {
            text.append(code.text());
        } else if (inline instanceof Inline.Image image) {
            text.append(image.alt());
        } else if (inline instanceof Inline.LineBreak) {
            text.append(' ');
        }
    }

    private static void inlines(List<Block> blocks, Consumer<Inline> visitor) {
        blocks(blocks, block -> lines(block).forEach(line -> inline(line, visitor)));
    }

    private static void blocks(List<Block> blocks, Consumer<Block> visitor) {
        for (Block block : blocks) {
            visitor.accept(block);
            if (block instanceof Quote quote) {
                blocks(quote.blocks(), visitor);
            } else if (block instanceof BulletList list) {
                list.items().forEach(item -> blocks(item, visitor));
            } else if (block instanceof OrderedList list) {
                list.items().forEach(item -> blocks(item, visitor));
            }
        }
    }

    private static void inline(List<Inline> content, Consumer<Inline> visitor) {
        for (Inline inline : content) {
            visitor.accept(inline);
            if (inline instanceof Inline.Emphasis emphasis) {
                inline(emphasis.content(), visitor);
            } else if (inline instanceof Inline.Strong strong) {
                inline(strong.content(), visitor);
            } else if (inline instanceof Inline.Link link) {
                inline(link.content(), visitor);
            }
        }
    }

    private static List<List<Inline>> lines(Block block) {
        if (block instanceof Heading heading) {
            return List.of(heading.content());
        }
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.content());
        }
        if (block instanceof Table table) {
            List<List<Inline>> cells = new ArrayList<>(table.head());
            table.rows().forEach(cells::addAll);
            return cells;
        }
        return List.of();
    }
}
