package cz.rozcestnik.markdown;

import java.util.List;
import java.util.function.Function;

/** Writes a tree of Markdown as HTML, with addresses right for the place where it will stand. */
public final class HtmlWriter {
    private static final Inline END_OF_LINE = new Inline.LineBreak(false);

    private final StringBuilder html = new StringBuilder();
    private final Function<String, String> addresses;
    private final Terminology terms;
    private final Function<Inline.Image, String> pictures;
    /** How many links and headings stand around: a term in one is no link of its own. */
    private int quiet;

    private HtmlWriter(Function<String, String> addresses, Terminology terms, Function<Inline.Image, String> pictures) {
        this.addresses = addresses;
        this.terms = terms;
        this.pictures = pictures;
    }

    /**
     * Returns the HTML of a text.
     *
     * @param addresses gives the address to write for a link's target as the author wrote it
     */
    public static String write(Prose prose, Function<String, String> addresses) {
        return write(prose, addresses, Terminology.NONE);
    }

    /**
     * Returns the HTML of a text whose terms lead to what they mean: {@code <a class="term" id="word-x" href="#term-x">}.
     *
     * @param terms finds those that are not explained yet
     */
    public static String write(Prose prose, Function<String, String> addresses, Terminology terms) {
        return write(prose, addresses, terms, image -> "<img src=\"" + escape(addresses.apply(image.target()))
                + "\" alt=\"" + escape(image.alt()) + "\" loading=\"lazy\">");
    }

    /**
     * Returns the HTML of a text with pictures.
     *
     * @param pictures gives the markup of each
     */
    public static String write(Prose prose, Function<String, String> addresses, Terminology terms,
            Function<Inline.Image, String> pictures) {
        HtmlWriter writer = new HtmlWriter(addresses, terms, pictures);
        writer.blocks(prose.blocks(), false);
        return writer.html.toString();
    }

    /** Returns text that may stand between tags and inside a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (entity == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(entity);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    private void blocks(List<Block> blocks, boolean tight) {
        blocks.forEach(block -> block(block, tight));
    }

    private void block(Block block, boolean tight) {
        if (block instanceof Block.Paragraph paragraph) {
            boolean picture = paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Inline.Image;
            element(picture ? "figure" : tight ? "" : "p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            String tag = "h" + Math.max(2, heading.level());
            html.append('<').append(tag).append(" id=\"").append(escape(heading.id())).append("\">");
            quiet++;
            inlines(heading.content());
            quiet--;
            html.append("</").append(tag).append(">\n");
        } else if (block instanceof Block.BulletList list) {
            list("<ul>", "</ul>\n", list.tight(), list.items());
        } else if (block instanceof Block.OrderedList list) {
            String open = list.start() == 1 ? "<ol>" : "<ol start=\"" + list.start() + "\">";
            list(open, "</ol>\n", list.tight(), list.items());
        } else if (block instanceof Block.Quote quote) {
            html.append("<blockquote>\n");
            blocks(quote.blocks(), false);
            html.append("</blockquote>\n");
        } else if (block instanceof Block.CodeBlock code) {
            html.append("<pre tabindex=\"0\"><code>").append(escape(code.text())).append("</code></pre>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else {
            html.append("<hr>\n");
        }
    }

    private void element(String tag, List<Inline> content) {
        if (tag.isEmpty()) {
            inlines(content);
        } else {
            html.append('<').append(tag).append('>');
            inlines(content);
            html.append("</").append(tag).append(">\n");
        }
    }

    private void list(String open, String close, boolean tight, List<List<Block>> items) {
        html.append(open).append('\n');
        for (List<Block> item : items) {
            html.append("<li>");
            blocks(item, tight);
            html.append("</li>\n");
        }
        html.append(close);
    }

    private void table(Block.Table table) {
        html.append("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
        table.head().forEach(cell -> element("th", cell));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<List<Inline>> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> element("td", cell));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    /** Words that stand side by side are one text: a term may go over the end of a line. */
    private void inlines(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
            } else if (inline.equals(END_OF_LINE)) {
                words.append('\n');
            } else {
                text(words.toString());
                words.setLength(0);
                inline(inline);
            }
        }
        text(words.toString());
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            around("<em>", emphasis.content(), "</em>");
        } else if (inline instanceof Inline.Strong strong) {
            around("<strong>", strong.content(), "</strong>");
        } else if (inline instanceof Inline.Code code) {
            html.append("<code>").append(escape(code.text())).append("</code>");
        } else if (inline instanceof Inline.Link link) {
            String title = link.title().isEmpty() ? "" : " title=\"" + escape(link.title()) + "\"";
            String href = escape(addresses.apply(link.target()));
            quiet++;
            around("<a href=\"" + href + "\"" + title + ">", link.content(), "</a>");
            quiet--;
        } else if (inline instanceof Inline.Image image) {
            html.append(pictures.apply(image));
        } else {
            html.append("<br>\n");
        }
    }

    private void text(String text) {
        int written = 0;
        for (Terminology.Occurrence term : quiet > 0 ? List.<Terminology.Occurrence>of() : terms.in(text)) {
            html.append(escape(text.substring(written, term.start())))
                    .append("<a class=\"term\" id=\"word-").append(escape(term.name()))
                    .append("\" href=\"#term-").append(escape(term.name())).append("\">")
                    .append(escape(text.substring(term.start(), term.end()))).append("</a>");
            written = term.end();
        }
        html.append(escape(text.substring(written)));
    }

    private void around(String open, List<Inline> content, String close) {
        html.append(open);
        inlines(content);
        html.append(close);
    }
}
