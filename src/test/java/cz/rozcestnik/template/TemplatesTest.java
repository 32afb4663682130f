package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    @Test
    void hostile_texts_are_escaped_wherever_they_are_written() {
        String hostile = "<script>alert('1')</script>\" onclick=\"x";

        assertThat(render("<h1 title=\"${t}\">${t}</h1><#macro m>${t}</#macro><@m/>", hostile).value())
                .doesNotContain("<script", "\" onclick").contains("&lt;script&gt;alert(&#39;1&#39;)").contains("&quot; onclick=&quot;x");
    }

    @Test
    void numbers_are_written_in_the_readers_language() {
        SmallSite site = SmallSite.empty().with("templates/a.ftlh", "${1234.5}");

        assertThat(Rendering.of(site, "a.ftlh", Map.of(), Language.EN).value()).isEqualTo("1,234.5");
        assertThat(Rendering.of(site, "a.ftlh", Map.of(), Language.CS).value()).isEqualTo("1\u00a0234,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`a\n  ${nic}` | 2:5", "`<#if t>` | 1:7", "`ok\n<#list t as x></#list>` | 2:8", "`${t?nic}` | 1:5"})
    void a_fault_is_told_at_its_place_and_leaves_no_half_a_page(String template, String place) {
        Outcome<String> outcome = render(template, "text");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_FAULT);
            assertThat(problem.place().file()).isEqualTo("templates/a.ftlh");
            assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo(place);
        });
    }

    @Test
    void a_fault_in_an_included_template_is_told_there() {
        SmallSite site = SmallSite.empty().with("templates/a.ftlh", "<#include 'layout/b.ftlh'>").with("templates/layout/b.ftlh", "\n${nic}");

        assertThat(Rendering.of(site, "a.ftlh", Map.of(), Language.CS).problems())
                .extracting(Problem::place).extracting(place -> place.file() + ":" + place.line())
                .containsExactly("templates/layout/b.ftlh:2");
    }

    @Test
    void a_template_that_is_not_there_is_told() {
        assertThat(Rendering.of(SmallSite.empty(), "a.ftlh", Map.of(), Language.CS).problems())
                .extracting(problem -> problem.place().file()).containsExactly("templates/a.ftlh");
    }

    private static Outcome<String> render(String template, String text) {
        return Rendering.of(SmallSite.empty().with("templates/a.ftlh", template), "a.ftlh", Map.of("t", text), Language.CS);
    }
}
