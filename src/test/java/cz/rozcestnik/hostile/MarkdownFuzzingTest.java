package cz.rozcestnik.hostile;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.markdown.Origin;
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

    static String written(String markdown) {
        Origin origin = Origin.of(SourceText.of("content/service/obet.cs.md", markdown), 1, 0);
        return HtmlWriter.write(new MarkdownParser().parse(markdown, origin, Language.CS).value(), address -> address);
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
