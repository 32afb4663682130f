package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables.
 *
 * <p>A parser reads the texts of one file, so that no two headings of a page have the same anchor.
 */
public final class MarkdownParser {
    private final Parser parser;
    private final Anchors anchors = new Anchors();

    private MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** A parser for a file. */
    public MarkdownParser() {
        this(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(64)
                .build());
    }

    /** Returns a parser for another file, with less work than a new one; any thread may ask for it. */
    public MarkdownParser forAnotherFile() {
        return new MarkdownParser(parser);
    }

    /**
     * Reads a piece of a file.
     *
     * @param markdown the text
     * @param origin   where in its file the text stands
     * @param language whose typography is applied
     */
    public Outcome<Prose> parse(String markdown, Origin origin, Language language) {
        if (markdown.isBlank()) {
            return Outcome.of(Prose.EMPTY);
        }
        return new TreeBuilder(origin, language, anchors).build(parser.parse(markdown));
    }
}
