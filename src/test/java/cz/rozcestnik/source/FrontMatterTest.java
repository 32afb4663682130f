package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_file_is_split_at_its_fences_whatever_ends_its_lines(String end) {
        FrontMatter parts = split(String.join(end, "\ufeff---", "title: Kůň", "note: --- ne", "---  ", "Text", ""));

        assertThat(parts.yaml()).isEqualTo("title: Kůň" + end + "note: --- ne" + end);
        assertThat(parts.yamlLine()).isEqualTo(2);
        assertThat(parts.body()).isEqualTo("Text" + end);
        assertThat(parts.bodyLine()).isEqualTo(5);
    }

    @Test
    void a_later_line_of_hyphens_belongs_to_the_body() {
        assertThat(split("---\na: b\n---\n\n---\n").body()).isEqualTo("\n---\n");
    }

    @Test
    void front_matter_and_body_may_be_empty() {
        assertThat(split("---\n---").yaml()).isEmpty();
        assertThat(split("---\n---").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title: Kůň\n---\n", "\n---\na: b\n---\n", " ---\na: b\n---\n", "----\n----\n"})
    void a_file_that_does_not_start_with_a_fence_has_no_front_matter(String text) {
        assertThat(problems(text)).extracting(Problem::code).containsExactly(ProblemCode.FRONT_MATTER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\ntitle: Kůň\n", "---\ntitle: Kůň\n ---\n"})
    void a_fence_that_never_closes_is_told_where_it_opens(String text) {
        assertThat(problems(text))
                .containsExactly(Problem.of(ProblemCode.FRONT_MATTER_OPEN, new Place("x.cs.md", 1, 1, 3, "---")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Kůň\n---\nText\n", "---\n---\n", "---\na: b\n---\n---\n---\n", "---\na: b\n --- \n---\n\n"})
    void the_bytes_before_the_body_are_counted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(new String(bytes, FrontMatter.length(bytes), bytes.length - FrontMatter.length(bytes), StandardCharsets.UTF_8))
                .isEqualTo(split(text).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\r\na: b\r\n---\r\nText\n", "---\na: b\n--- \nText\n---\n", "---\n---", "---\ra: b\r---\rText", ""})
    void where_the_body_is_not_plain_to_see_more_bytes_are_counted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(FrontMatter.length(bytes)).isEqualTo(bytes.length);
    }

    private static FrontMatter split(String text) {
        return FrontMatter.split(SourceText.of("x.cs.md", text)).value().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return FrontMatter.split(SourceText.of("x.cs.md", text)).problems();
    }
}
