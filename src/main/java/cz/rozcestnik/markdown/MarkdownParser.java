package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.ControlCharacters;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables.
 *
 * <p>A parser reads the texts of one file, so that no two headings of a page have the same anchor.
 */
public final class MarkdownParser {
    /** Short rows are filled up to the width of the table, so that a few kilobytes may ask for millions of cells. */
    private static final int MOST_CELLS = 2000;

    private final Parser parser;
    private final Anchors anchors = new Anchors();

    private MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** A parser for a file. */
    public MarkdownParser() {
        this(Parser.builder()
                .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
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
        OptionalInt control = ControlCharacters.first(markdown);
        if (control.isPresent()) {
            return new Outcome<>(Prose.EMPTY, List.of(Problem.of(ProblemCode.TEXT_CONTROL_CHARACTER, at(control.getAsInt(), markdown, origin))));
        }
        try {
            return new TreeBuilder(origin, language, anchors).build(parser.parse(markdown));
        } catch (IllegalArgumentException refused) {
            if (!String.valueOf(refused.getMessage()).contains("maxCells")) {
                throw refused;
            }
            return new Outcome<>(Prose.EMPTY, List.of(Problem.of(ProblemCode.TABLE_TOO_LARGE, widest(markdown, origin), MOST_CELLS)));
        }
    }

    /** The parser does not say which table it gave up; it is the one of the line with the most bars. */
    private static Place widest(String markdown, Origin origin) {
        List<String> lines = markdown.lines().toList();
        long most = lines.stream().mapToLong(MarkdownParser::bars).max().orElse(0);
        int line = IntStream.range(0, lines.size()).filter(at -> bars(lines.get(at)) == most).findFirst().orElse(0);
        return origin.place(line, 0, lines.get(line).length());
    }

    private static Place at(int offset, String markdown, Origin origin) {
        List<String> before = (markdown.substring(0, offset) + "|").lines().toList();
        return origin.place(before.size() - 1, before.get(before.size() - 1).length() - 1, 1);
    }

    private static long bars(String line) {
        return line.chars().filter(c -> c == '|').count();
    }
}
