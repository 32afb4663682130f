package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark with tables. */
public final class MarkdownParser {
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(64)
            .build();

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
        return new TreeBuilder(origin, language).build(parser.parse(markdown));
    }
}
