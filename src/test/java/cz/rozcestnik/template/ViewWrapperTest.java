package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.testing.SmallSite;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewWrapperTest {
    private static final Dog DOG = new Dog("Alík", new BigDecimal("1234.5"), true, List.of("a", "b"), Optional.empty(), () -> "později");

    record Dog(String name, BigDecimal weight, boolean good, List<String> friends, Optional<String> owner, Supplier<String> later) {
        public String secret() {
            return "secret";
        }
    }

    static List<Object> hidden() {
        return List.of(LocalDate.of(2026, 11, 21), URI.create("https://example.org/"), new StringBuilder("x"), String.class, 'c',
                Language.CS, new Object(), Thread.currentThread());
    }

    @Test
    void texts_numbers_truth_lists_and_suppliers_are_shown() {
        assertThat(made("${x.name} ${x.weight?c} ${x.good?c} ${x.friends?join('-')} ${x.later}")).isEqualTo("Alík 1234.5 true a-b později");
    }

    @Test
    void a_record_is_a_hash_of_its_components_and_nothing_else() {
        assertThat(made("${x?keys?join(' ')}")).isEqualTo("name weight good friends owner later");
        assertThat(made("${x.secret???c} ${x.class???c} ${x.getClass???c} ${x.hashCode???c}")).isEqualTo("false false false false");
    }

    @Test
    void an_empty_optional_is_missing() {
        assertThat(made("${x.owner!'nikdo'}")).isEqualTo("nikdo");
    }

    @Test
    void a_map_keeps_its_order_and_shows_only_its_keys() {
        Map<String, Object> map = new LinkedHashMap<>(Map.of("size", 5));
        map.put("a", "b");

        assertThat(made("<#list x as k, v>${k}=${v} </#list>${x.clear???c}", map)).isEqualTo("size=5 a=b false");
    }

    @Test
    void a_set_is_a_list() {
        assertThat(made("<#list x as y>${y}</#list>${x?size}", Set.of("a"))).isEqualTo("a1");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void nothing_else_of_java_is_seen(Object value) {
        assertThatThrownBy(() -> new ViewWrapper().wrap(value)).hasMessage("Templates do not see " + value.getClass().getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x?api.name}", "${'freemarker.template.utility.Execute'?new()('id')}", "${x.name?api.class}",
            "<#assign c = 'java.lang.Runtime'?new()>", "${x.class.name}", "${.data_model?api}", "<#include '/etc/passwd'>",
            "<#include '../../../../etc/passwd'>", "<#import 'file:///etc/passwd' as p>"})
    void no_template_reaches_java_or_the_disk(String template) {
        assertThat(render(template, DOG).failed()).isTrue();
    }

    private static String made(String template) {
        return made(template, DOG);
    }

    private static String made(String template, Object x) {
        Outcome<String> outcome = render(template, x);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value();
    }

    private static Outcome<String> render(String template, Object x) {
        return Rendering.of(SmallSite.empty().with("templates/a.ftlh", template), "a.ftlh", Map.of("x", x), Language.CS);
    }
}
