package cz.rozcestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A space that must not break is written {@code ~} where text is compared. */
class MarkdownParserTest {

    @Test
    void links_are_found_wherever_they_stand() {
        Prose prose = prose("# [a](1)\n\n- *b [b](2)*\n\n> **[c](3)**\n\n1. x\n\n   [d](4)\n\n| [e](5) |\n|---|\n| [f](6) |\n");

        assertThat(prose.links()).extracting(Inline.Link::target).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void a_link_knows_its_place_in_the_file_whatever_ends_its_lines() {
        SourceText file = SourceText.of("x.cs.md",
                "\ufeff---\r\ntitle: a\r\n---\r\n\r\nKůň 👪 [dům](a.md) a\r\n- [b](b.md)\r\n");
        FrontMatter parts = FrontMatter.split(file).value().orElseThrow();
        Prose prose = new MarkdownParser().parse(parts.body(),
                Origin.of(file, parts.bodyLine(), 0), Language.CS).value();

        assertThat(prose.links()).extracting(Inline.Link::place).containsExactly(
                new Place("x.cs.md", 5, 7, 11, "Kůň 👪 [dům](a.md) a"), new Place("x.cs.md", 6, 3, 9, "- [b](b.md)"));
    }

    @Test
    void an_image_knows_its_place_and_the_words_of_its_text() {
        assertThat(prose("x ![Máma *s* dcerou](foto.jpg)").images()).singleElement()
                .isEqualTo(new Inline.Image("foto.jpg", "Máma s\u00a0dcerou",
                        new Place("x.cs.md", 1, 3, 28, "x ![Máma *s* dcerou](foto.jpg)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a [b](c d)", "a [b](c", "a b](c d)", "[**a**](b c)", "\\[1] a [b](c d)", "\\[1\\](x) a [b](c d)",
        "[a](b) [c](d e)", "a \\[b [c](d e)\\]", "\\[a](b) **c** [d](e f)", "👪 \\[a [b](c d)"})
    void a_link_that_stays_text_is_told_whatever_stands_before_it(String markdown) {
        assertThat(parse(markdown).problems()).extracting(Problem::code).containsExactly(ProblemCode.LINK_UNFINISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\[a](b)", "[a\\](b)", "[a]\\(b)", "\\[a\\](b)", "\\[**a**](b)", "[a](b) \\[c](d)", "\\[a [b](c)](d)",
        "`[` \\[a](b)", "`[a](b c)`", "[1] a (b)"})
    void what_is_escaped_on_purpose_is_not_told(String markdown) {
        assertThat(parse(markdown).problems()).isEmpty();
    }

    @Test
    void anchors_are_unique() {
        assertThat(prose("# Kontakt\n\n# Kontakt\n\n## Kontakt 2\n\n# Kontakt\n\n# …\n\n# …\n").anchors()).containsExactly(
                "kontakt", "kontakt-2", "kontakt-2-2", "kontakt-3", "oddil", "oddil-2").doesNotHaveDuplicates();
    }

    @Test
    void anchors_are_unique_in_all_texts_of_a_file_and_start_anew_in_the_next() {
        MarkdownParser parser = new MarkdownParser();
        SourceText file = SourceText.of("x.cs.md", "# Kontakt\n");

        assertThat(anchors(parser, file)).containsExactly("kontakt");
        assertThat(anchors(parser, file)).containsExactly("kontakt-2");
        assertThat(anchors(parser.forAnotherFile(), file)).containsExactly("kontakt");
    }

    @Test
    void headings_inside_quotations_and_lists_have_anchors_too() {
        assertThat(prose("> # Jedna\n\n- # Dvě\n\n1. # Tři\n").anchors()).containsExactly("jedna", "dve", "tri");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`k *rodině*` | k~rodině", "`viz [zákon](z.md) s [poradnou](x.md)` | viz zákon s~poradnou",
            "`v **Liberci** a okolí` | v~Liberci a~okolí", "`*v* Praze` | v~Praze", "`od **1.** května` | od 1.~května",
            "`**100** Kč` | 100~Kč", "`§ [23](x.md)` | §~23", "`s. *r.* o.` | s.~r.~o.", "`**V** lese` | V~lese"})
    void typography_sees_a_paragraph_as_its_reader_does(String markdown, String text) {
        assertThat(shown(markdown)).isEqualTo(text);
    }

    @Test
    void a_line_that_ends_with_a_one_letter_word_does_not_break_there() {
        assertThat(shown("Přijďte k\nnám a\nzůstaňte\ndlouho")).isEqualTo("Přijďte k~nám a~zůstaňte dlouho");
        assertThat(HtmlWriter.write(prose("k\nnám i\\\nvám"), target -> target)).isEqualTo("<p>k\u00a0nám i<br>\nvám</p>\n");
    }

    @Test
    void code_keeps_its_spaces() {
        assertThat(shown("`k domu` a `a b`")).isEqualTo("k domu a~a b");
    }

    @Test
    void words_of_different_paragraphs_do_not_touch() {
        assertThat(shown("Příloha k\n\nPříloze")).isEqualTo("Příloha k\nPříloze");
    }

    @Test
    void raw_html_is_left_out_and_told_at_each_place() {
        Outcome<Prose> outcome = parse("Text <b>tučně</b>\n\n<script>\nalert(1)\n</script>\n\n<!-- pozn. -->\n\nKonec\n");

        assertThat(outcome.value().plainText()).isEqualTo("Text tučně\nKonec");
        assertThat(outcome.problems()).extracting(Problem::code).containsOnly(ProblemCode.HTML_CUT);
        assertThat(outcome.problems()).extracting(problem -> problem.place().line() + ":" + problem.place().column())
                .containsExactly("1:6", "1:14", "3:1", "7:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void blocks_nested_without_end_are_bounded(String mark) {
        Prose prose = parse(mark.repeat(20_000) + "hloubka\n").value();

        assertThat(prose.plainText()).endsWith("hloubka");
        assertThat(HtmlWriter.write(prose, target -> target)).contains("hloubka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`> ` | 1:25", "`- ` | 1:25", "`>` | 1:13"})
    void blocks_nested_deeper_than_twelve_levels_are_told_where_the_thirteenth_begins(String mark, String place) {
        assertThat(parse(mark.repeat(12) + "a\n").problems()).isEmpty();
        assertThat(parse(mark.repeat(30) + "a\n").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MARKDOWN_TOO_DEEP);
            assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo(place);
        });
    }

    @Test
    void emphasis_nested_deeper_than_twelve_levels_is_told_and_its_words_stay() {
        Outcome<Prose> outcome = parse("*a **b ".repeat(20) + "hloubka" + " b** a*".repeat(20));

        assertThat(outcome.problems()).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.MARKDOWN_TOO_DEEP);
        assertThat(outcome.value().plainText().replace('\u00a0', ' ')).startsWith("a b a b").contains(" b hloubka b ").endsWith("b a b a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a **a ", "![a", "**x*y", "*a _a "})
    void emphasis_nested_without_end_is_bounded(String open) {
        String close = open.startsWith("!") ? "](b)" : new StringBuilder(open.replace("a", "b").strip()).reverse() + " ";
        String markdown = open.repeat(2_000) + "hloubka" + close.repeat(2_000);

        Prose prose = parse(markdown).value();

        assertThat(prose.plainText()).contains("hloubka");
        assertThat(HtmlWriter.write(prose, target -> target)).contains("hloubka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](", "[a](<b", "<!--", "*_", "`", "![[]()", "\\", "&", "||\n|-|\n", "[a]: b\n\n[a]",
            "# a\n\n", "[a](b)\n"})
    void marks_repeated_without_end_are_read(String mark) {
        assertThat(parse(mark.repeat(2_000)).value()).isNotNull();
    }

    private static List<String> anchors(MarkdownParser parser, SourceText file) {
        return parser.parse(file.text(), Origin.of(file, 1, 0), Language.CS).value().anchors();
    }

    private static Outcome<Prose> parse(String markdown) {
        return new MarkdownParser().parse(markdown,
                Origin.of(SourceText.of("x.cs.md", markdown), 1, 0), Language.CS);
    }

    private static Prose prose(String markdown) {
        Outcome<Prose> outcome = parse(markdown);
        assertThat(outcome.problems()).isEqualTo(List.of());
        return outcome.value();
    }

    private static String shown(String markdown) {
        return prose(markdown).plainText().replace('\u00a0', '~');
    }
}
