package cz.rozcestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void paragraphs_emphasis_and_breaks_are_what_commonmark_means() {
        assertThat(html("*jeden* **dva** `tři`\npak\\\ndál")).isEqualTo(
                "<p><em>jeden</em> <strong>dva</strong> <code>tři</code>\npak<br>\ndál</p>\n");
        assertThat(html("foo*bar*baz _a_b_ **a *b* c**")).isEqualTo(
                "<p>foo<em>bar</em>baz <em>a_b</em> <strong>a <em>b</em> c</strong></p>\n");
    }

    @Test
    void tight_lists_have_no_paragraphs_and_loose_ones_have() {
        assertThat(html("- a\n- b\n")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
        assertThat(html("- a\n\n- b\n")).isEqualTo("<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
    }

    @Test
    void a_numbered_list_starts_where_it_was_told() {
        assertThat(html("1. a\n2. b\n")).startsWith("<ol>\n<li>a</li>");
        assertThat(html("7. a\n8. b\n")).startsWith("<ol start=\"7\">\n<li>a</li>");
    }

    @Test
    void a_list_may_hold_lists_and_a_quotation_may_hold_both() {
        assertThat(html("> - a\n>   - b\n")).isEqualTo(
                "<blockquote>\n<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n</blockquote>\n");
    }

    @Test
    void code_is_shown_as_written() {
        assertThat(html("```\nk lesu & <b>\n```\n")).isEqualTo(
                "<pre tabindex=\"0\"><code>k lesu &amp; &lt;b&gt;\n</code></pre>\n");
        assertThat(html("    a *b*\n")).isEqualTo("<pre tabindex=\"0\"><code>a *b*\n</code></pre>\n");
    }

    @Test
    void a_table_has_a_head_and_rows_and_can_be_reached_by_keyboard() {
        assertThat(html("| Den | Od |\n|---|---|\n| po | 8:00 |\n| *út* | a \\| b |\n")).isEqualTo("""
                <div class="table" tabindex="0"><table>
                <thead><tr><th>Den</th>
                <th>Od</th>
                </tr></thead>
                <tbody>
                <tr><td>po</td>
                <td>8:00</td>
                </tr>
                <tr><td><em>út</em></td>
                <td>a | b</td>
                </tr>
                </tbody>
                </table></div>
                """);
    }

    @Test
    void headings_start_below_the_title_of_the_page_and_have_anchors() {
        assertThat(html("# Kdo pomůže\n\nUž *brzy*\n---\n\n### ?!\n")).isEqualTo(
                "<h2 id=\"kdo-pomuze\">Kdo pomůže</h2>\n<h2 id=\"uz-brzy\">Už <em>brzy</em></h2>\n<h3 id=\"oddil\">?!</h3>\n");
    }

    @Test
    void a_rule_is_a_rule() {
        assertThat(html("a\n\n***\n")).isEqualTo("<p>a</p>\n<hr>\n");
    }

    @Test
    void what_could_be_markup_is_escaped_wherever_it_stands() {
        assertThat(html("5 < 6 & \"7\" \\<b> '")).isEqualTo("<p>5 &lt; 6 &amp; &quot;7&quot; &lt;b&gt; &#39;</p>\n");
        assertThat(html("[<a&b\\>](/x?a=1&b=\"2 'od \"lesa\" & <i>')")).doesNotContain("<i>", "<a&b");
        assertThat(html("[x](</a\"onclick=\"b> \"A \\\" <b>\")")).isEqualTo(
                "<p><a href=\"[/a&quot;onclick=&quot;b]\" title=\"A &quot; &lt;b&gt;\">x</a></p>\n");
        assertThat(html("![a \"b\" <c](foto.jpg)")).contains("alt=\"a &quot;b&quot; &lt;c\"");
        assertThat(html("`<script>`")).isEqualTo("<p><code>&lt;script&gt;</code></p>\n");
    }

    @Test
    void every_link_and_image_gets_the_address_it_has_from_the_page() {
        assertThat(html("[a](x.md) ![b](y.jpg) <https://example.org/>")).isEqualTo("<p><a href=\"[x.md]\">a</a> "
                + "<img src=\"[y.jpg]\" alt=\"b\" loading=\"lazy\"> "
                + "<a href=\"[https://example.org/]\">https://example.org/</a></p>\n");
    }

    @Test
    void no_text_is_no_html() {
        assertThat(html(" \n\n")).isEmpty();
    }

    @Test
    void a_term_leads_to_its_meaning_but_not_inside_a_heading_or_a_link() {
        Terminology terms = text -> text.contains("OSPOD")
                ? List.of(new Terminology.Occurrence(text.indexOf("OSPOD"), text.indexOf("OSPOD") + 5, "ospod")) : List.of();
        Prose prose = new MarkdownParser().parse("# OSPOD\n\n[OSPOD](https://example.org/) a **OSPOD & spol**\n",
                Origin.at(cz.rozcestnik.problem.Place.file("a")), Language.CS).value();

        assertThat(HtmlWriter.write(prose, target -> target, terms)).isEqualTo("<h2 id=\"ospod\">OSPOD</h2>\n"
                + "<p><a href=\"https://example.org/\">OSPOD</a> a\u00a0<strong>"
                + "<a class=\"term\" id=\"word-ospod\" href=\"#term-ospod\">OSPOD</a> &amp; spol</strong></p>\n");
    }

    @Test
    void a_term_may_go_over_the_end_of_a_line_and_its_preposition() {
        List<String> asked = new ArrayList<>();
        Prose prose = new MarkdownParser().parse("přihláška\nk\npéči **a pak**\ndál\\\nkonec\n",
                Origin.at(cz.rozcestnik.problem.Place.file("a")), Language.CS).value();

        HtmlWriter.write(prose, target -> target, text -> {
            asked.add(text);
            return List.of();
        });

        assertThat(asked).containsExactly("přihláška\nk\u00a0péči ", "a\u00a0pak", "\ndál", "konec");
    }

    private static String html(String markdown) {
        Prose prose = new MarkdownParser().parse(markdown,
                Origin.of(SourceText.of("x.cs.md", markdown), 1, 0), Language.CS).value();
        return HtmlWriter.write(prose, target -> "[" + target + "]").replace('\u00a0', ' ');
    }
}
