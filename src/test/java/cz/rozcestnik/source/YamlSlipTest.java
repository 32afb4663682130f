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
        assertTold("a: b\ntitle: \"Pomoc\nnote: x\n", ProblemCode.YAML_OPEN_QUOTE, 2, 8);
        assertTold("a: b\ntitle: 'Pomoc\n", ProblemCode.YAML_OPEN_QUOTE, 2, 8);
    }

    @Test
    void a_field_without_a_colon_is_told() {
        assertTold("title: a\nsummary b\nnote: c\n", ProblemCode.YAML_MISSING_COLON, 2, 1);
    }

    @Test
    void an_indent_that_fits_nothing_is_told_at_its_line() {
        assertTold("phones:\n    - a\n  - b\n", ProblemCode.YAML_INDENT, 3, 3);
    }

    @Test
    void other_slips_are_told_where_the_parser_stumbles() {
        Problem problem = told("title: a\nnote: [b\n");

        assertThat(problem.code()).isEqualTo(ProblemCode.YAML_SYNTAX);
        assertThat(problem.place().line()).isEqualTo(3);
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
