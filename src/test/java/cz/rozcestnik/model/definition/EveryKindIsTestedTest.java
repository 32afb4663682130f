package cz.rozcestnik.model.definition;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryKindIsTestedTest {
    private static final String PARAMETERS = """
            kind: %s
            to: region
            of: text
            choices: {a: {cs: A, en: A}}
            fields: {a: {kind: text, label: {cs: A, en: A}}}
            """;

    static List<String> names() {
        return KindReader.names();
    }

    @Test
    void there_are_kinds_to_test() {
        assertThat(names()).contains("text", "opening-hours").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_kind_that_a_model_may_name_is_made_under_that_name_and_has_a_test(String name) throws ClassNotFoundException {
        FieldKind kind = kind(name);

        assertThat(kind.name()).isEqualTo(name);
        Class<?> test = Class.forName(kind.getClass().getName() + "Test");
        assertThat(Arrays.stream(test.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class)))
                .as("what is accepted and what is refused").hasSizeGreaterThan(1);
    }

    private static FieldKind kind(String name) {
        Problems problems = new Problems();
        SourceText source = SourceText.of("type.yaml", PARAMETERS.replace("%s", name));
        Reading reading = new Reading(source, Language.CS, new MarkdownParser(), problems);
        YamlNode node = problems.keep(YamlReader.read(source)).orElseThrow();
        Settings settings = Settings.of(node, reading, "kind", "to", "of", "choices", "fields");
        FieldKind kind = new KindReader(reading, new FieldReader(reading))
                .kind(settings, settings.required("kind").orElseThrow()).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return kind;
    }
}
