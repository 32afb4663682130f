package cz.rozcestnik.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a text, the HTML made of it holds the elements that Markdown has, and nothing that works by itself. */
abstract class MarkdownFuzzing {
    static final String SEED = "20261122";
    private static final List<String> PIECES = List.of("<script>zlo()</script>", "<img src=x onerror=zlo()>", "<svg/onload=zlo()>", "\"", "'", "`", "``", "```\n",
            "~~~ \"><b onx=1>\n", "<", ">", "</p>", "</td>", "<!--", "-->", "<![CDATA[", "&lt;", "&#60;", "&quot;", "&", "&#x110000;", "&#x202e;", "&#27;", "&#xd800;", "*", "**", "_", "__", "[", "](", ")", "![", "]",
            "[a](https://www.example.org/", " \"titulek\" onmouseover=zlo()", "(<", ">)", "[a]: https://www.example.org/ '\"><script>'\n", "[a]", "<https://www.example.org/\">",
            "# ", "## a\"b<c>\n", "\n===\n", "- ", "1. ", "999999999. ", "> ", "|", "|-|-|\n", "| a | b |\n", "\n", "\n\n", "    ", "\t", "\\", "\\<", "a", "slovo ", "ř", "👪", "\u2028", "\u0301",
            "javascript:zlo()", "data:text/html,<b>", " onclick=zlo() ", "style=x", "tel:+420", "%3Cscript%3E");

    private final SafeHtml safe = new SafeHtml(SafeHtml.shapes(Set.of("<!doctype html><html lang=cs><head><title>a</title></head><body></body></html>")));

    /** Returns the HTML of a text. */
    abstract String html(String markdown);

    @Property(tries = 6_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anyTextBecomesHtmlThatDoesNothing(@ForAll("texts") String markdown) {
        String written = html(markdown);
        String page = "<!doctype html><html lang=cs><head><title>a</title></head><body>" + written + "</body></html>";

        assertThat(safe.faults("cs/a.html", page).stream().filter(fault -> fault.startsWith("strange") || fault.startsWith("handler") || fault.startsWith("script"))
                .collect(Collectors.toList())).as(markdown).isEmpty();
        assertThat(written.codePoints()).as(markdown).noneMatch(MarkdownFuzzing::steers);
    }

    /** Controls of terminals, signs that turn text around, halves of characters. */
    private static boolean steers(int point) {
        return point < ' ' && point != '\n' && point != '\t' || point >= 0x7f && point < 0xa0 || point >= 0x202a && point <= 0x202e
                || point >= 0x2066 && point <= 0x2069 || point >= 0xd800 && point < 0xe000;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.strings().ascii().ofMaxLength(3));
        return piece.list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join("", pieces));
    }
}
