package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What editors get wrong in YAML, told at its place. */
class YamlSlipTest {

    @Test
    void a_colon_inside_an_unquoted_value_comes_with_the_line_mended() {
        assertTold("title: Pomoc: kde ji hledat\n", ProblemCode.YAML_UNQUOTED_COLON, 1, 13,
                "title: \"Pomoc: kde ji hledat\"");
    }

    @Test
    void the_mended_line_keeps_quotation_marks_of_the_value() {
        assertTold("title: Film: \"Máma\"\n", ProblemCode.YAML_UNQUOTED_COLON, 1, 12, "title: \"Film: \\\"Máma\\\"\"");
    }

    @Test
    void a_tab_is_told_where_it_stands() {
        assertTold("phones:\n\t- x\n", ProblemCode.YAML_TAB, 2, 1);
    }

    @Test
    void an_open_quotation_mark_is_told_where_it_opens() {
        assertTold("a: b\ntitle: \"Pomoc\nnote: x\n", ProblemCode.YAML_OPEN_QUOTE, 2, 8, "title: \"Pomoc\"");
        assertTold("a: b\ntitle: 'Pomoc\n", ProblemCode.YAML_OPEN_QUOTE, 2, 8, "title: 'Pomoc'");
        assertTold("- { from: \"8:00 }\n", ProblemCode.YAML_OPEN_QUOTE, 1, 11, "- { from: \"8:00\" }");
    }

    @Test
    void a_quotation_mark_inside_others_comes_with_the_line_mended() {
        assertTold("title: \"Klub \"Duha\" 👪\"\n", ProblemCode.YAML_QUOTE_INSIDE, 1, 14, "title: 'Klub \"Duha\" 👪'");
        assertTold("title: 'It's \"free\"'\n", ProblemCode.YAML_QUOTE_INSIDE, 1, 11, "title: \"It's \\\"free\\\"\"");
        assertTold("title: \"Duha\" ve Vzorově\n", ProblemCode.YAML_QUOTE_INSIDE, 1, 13, "title: '\"Duha\" ve Vzorově'");
        assertTold("- 'Otec' a syn\n", ProblemCode.YAML_QUOTE_INSIDE, 1, 8, "- \"'Otec' a syn\"");
    }

    @Test
    void an_open_bracket_is_told_where_it_opens() {
        assertTold("title: a\nnote: [b, c\nphone: 1\n", ProblemCode.YAML_OPEN_BRACKET, 2, 7, "[", "]");
        assertTold("title: a\nnote: { b: 1\n", ProblemCode.YAML_OPEN_BRACKET, 2, 7, "{", "}");
    }

    @Test
    void a_field_that_the_line_above_spoils_is_not_blamed_for_its_colon() {
        assertTold("title:Klub\n\nnote: b\n", ProblemCode.YAML_MISSING_COLON, 1, 1, "title: Klub");
        assertTold("title: Klub\n  note: b\n", ProblemCode.YAML_INDENT, 2, 3);
    }

    @Test
    void a_star_at_the_start_of_a_value_is_a_sign_that_cannot_stand_there() {
        assertTold("title: *Nově* i pro vás\n", ProblemCode.YAML_RESERVED_SIGN, 1, 8, "*",
                "title: \"*Nově* i pro vás\"");
        assertTold("- { a: @b, c: d }\n", ProblemCode.YAML_RESERVED_SIGN, 1, 8, "@", "- { a: \"@b\", c: d }");
    }

    @Test
    void a_field_without_a_colon_is_told() {
        assertTold("title: a\nsummary b\nnote: c\n", ProblemCode.YAML_MISSING_COLON, 2, 1, "summary: b");
    }

    @Test
    void an_indent_that_fits_nothing_is_told_at_its_line() {
        assertTold("phones:\n    - a\n  - b\n", ProblemCode.YAML_INDENT, 3, 3);
    }

    @Test
    void other_slips_are_told_where_the_parser_stumbles() {
        assertTold("title: a\nnote: { b: c d: e }\n", ProblemCode.YAML_SYNTAX, 2, 15);
    }

    @Test
    void a_control_character_is_told_where_it_stands() {
        assertTold("title: a\nnote: 👪 b\u0007c\n", ProblemCode.TEXT_CONTROL_CHARACTER, 2, 10);
    }

    @Test
    void in_front_matter_the_line_is_that_of_the_file() {
        SourceText source = SourceText.of("x.cs.md", "---\ntitle: Pomoc: kde\n---\n");
        List<Problem> problems = YamlReader.read(FrontMatter.split(source).value().orElseThrow()).problems();

        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.place().line()).isEqualTo(2));
    }

    private static Problem told(String yaml) {
        List<Problem> problems = YamlReader.read(SourceText.of("x.yaml", yaml)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void assertTold(String yaml, ProblemCode code, int line, int column, Object... arguments) {
        Problem problem = told(yaml);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.place().column()).isEqualTo(column);
        assertThat(problem.arguments()).containsExactly(arguments);
    }
}
