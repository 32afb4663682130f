package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.language.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemFormatTest {
    private static final ProblemTexts CZECH = ProblemTexts.in(Language.CS);
    private static final Problem SLIP = Problem.of(ProblemCode.NUMBER_EXPECTED,
            new Place("content/a,b:c%.md", 3, 9, 2, "\tkolik: 👪\""), "👪\"\\\n\u0007");

    @Test
    void text_has_a_caret_under_the_fault() {
        Problem problem = Problem.of(ProblemCode.NUMBER_EXPECTED, new Place("content/a.md", 3, 8, 3, "kolik: dvě děti"), "dvě");

        assertThat(ProblemFormat.TEXT.write(List.of(problem), CZECH)).startsWith("""
                content/a.md:3:8: chyba: „dvě“ není číslo.
                  3 | kolik: dvě děti
                             ^^^
                  """);
    }

    @Test
    void a_problem_of_a_whole_file_shows_no_line() {
        assertThat(ProblemFormat.TEXT.write(List.of(Problem.of(ProblemCode.NO_CONTENT, Place.file("content"))), CZECH))
                .startsWith("content:1:1: chyba: ").doesNotContain("|", "^");
    }

    @Test
    void json_survives_any_sign() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ProblemFormat.JSON.write(List.of(SLIP, SLIP), CZECH));

        assertThat(json).hasSize(2);
        assertThat(json.get(0).get("file").asText()).isEqualTo("content/a,b:c%.md");
        assertThat(json.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(json.get(0).get("code").asText()).isEqualTo("number-expected");
        assertThat(json.get(0).get("severity").asText()).isEqualTo("error");
        assertThat(json.get(0).get("message").asText()).contains("👪\"\\\n\u0007");
        assertThat(json.get(0).fieldNames()).toIterable()
                .containsExactly("file", "line", "column", "severity", "code", "message", "hint");
    }

    @Test
    void no_problems_are_an_empty_array() throws IOException {
        assertThat(new ObjectMapper().readTree(ProblemFormat.JSON.write(List.of(), CZECH))).isEmpty();
        assertThat(ProblemFormat.TEXT.write(List.of(), CZECH)).isEmpty();
    }

    @Test
    void annotations_stay_on_one_line_whatever_they_hold() {
        assertThat(ProblemFormat.GITHUB.write(List.of(SLIP), CZECH)).hasLineCount(1)
                .startsWith("::error file=content/a%2Cb%3Ac%25.md,line=3,col=9,endColumn=10,title=number-expected::").contains("%0A");
    }

    @Test
    void a_format_is_found_by_its_name() {
        assertThat(ProblemFormat.of("github")).contains(ProblemFormat.GITHUB);
        assertThat(ProblemFormat.of("xml")).isEmpty();
    }
}
