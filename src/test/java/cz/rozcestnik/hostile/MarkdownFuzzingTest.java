package cz.rozcestnik.hostile;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.markdown.Origin;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceText;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product's own way from Markdown to HTML. */
class MarkdownFuzzingTest extends MarkdownFuzzing {

    @Override
    String html(String markdown) {
        return written(markdown);
    }

    /** Returns what is published: nothing, where a control character is told. */
    static String written(String markdown) {
        boolean refused = parsed(markdown).problems().stream().anyMatch(problem -> problem.code() == ProblemCode.TEXT_CONTROL_CHARACTER);
        return refused ? "" : unlooked(markdown);
    }

    /** Returns what would be published if nobody heard of problems. */
    static String unlooked(String markdown) {
        return HtmlWriter.write(parsed(markdown).value(), address -> address);
    }

    private static Outcome<Prose> parsed(String markdown) {
        Origin origin = Origin.of(SourceText.of("content/service/obet.cs.md", markdown), 1, 0);
        return new MarkdownParser().parse(markdown, origin, Language.CS);
    }

    /** What ten minutes of other seeds have found. */
    @Example
    void textsThatOnceFailedDoNothingEither() {
        List.of("## a\"b<c>\n![\\]s;$g-->]()", "![<script>zlo()</script>]()").forEach(this::anyTextBecomesHtmlThatDoesNothing);
    }

    @Tag("thorough")
    @Property(tries = 200_000, edgeCases = EdgeCasesMode.NONE)
    void textsThatNobodyWroteBeforeDoToo(@ForAll("texts") String markdown) {
        anyTextBecomesHtmlThatDoesNothing(markdown);
    }
}
