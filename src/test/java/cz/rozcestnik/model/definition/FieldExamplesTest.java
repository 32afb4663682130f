package cz.rozcestnik.model.definition;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.DrawnImages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the portal's model says of itself is true: an editor may copy any example. */
class FieldExamplesTest {
    private static final Attachments FILES = new Attachments("note/kun",
            new TreeMap<>(Stream.of("letak.pdf", "logo.png", "herna.jpg", "hriste.jpg").collect(Collectors.toMap(
                    name -> name, name -> new SourceFile("content/note/kun/" + name, DrawnImages.named(name))))));

    record Case(String type, Field field) {

        @Override
        public String toString() {
            return type + "." + field.name();
        }
    }

    static List<Case> fields() throws IOException {
        Outcome<Types> types = TypesReader.read(TreeReader.read(SiteFolder.of(Path.of(""))).value());
        assertThat(types.problems()).isEmpty();
        return types.value().all().stream()
                .flatMap(type -> all(type.fields()).map(field -> new Case(type.name(), field))).toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anExampleIsReadAsItIsWritten(Case written) {
        String example = written.field().help().example();
        if (!example.isEmpty()) {
            SourceText text = SourceText.of("example", "field: " + example);
            Problems problems = new Problems();
            YamlNode.Mapping node = (YamlNode.Mapping) problems.keep(YamlReader.read(text)).orElseThrow();

            assertThat(written.field().kind().read(node.value("field").orElseThrow(),
                    new Reading(text, Language.CS, new MarkdownParser(), problems, FILES))).isPresent();
            assertThat(problems.list()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aLabelIsInEveryLanguageAndAHintIsASentence(Case written) {
        for (Language language : Language.values()) {
            assertThat(written.field().label().in(language)).isNotBlank();
            String hint = written.field().help().hint().in(language);
            assertThat(hint.isEmpty() || hint.matches("(?s).*[.!?”“]")).as(hint).isTrue();
        }
    }

    @Test
    void thePortalHasAllTypesOfTheContentModel() throws IOException {
        assertThat(fields().stream().map(Case::type).distinct().toList()).contains("service", "organization", "contact",
                "story", "campaign", "event", "document", "measure", "region", "platform", "guide", "page", "news",
                "term", "crisis-line", "funding", "topic", "situation", "audience");
        assertThat(fields()).filteredOn(written -> !written.field().help().example().isEmpty()).hasSizeGreaterThan(60);
    }

    private static Stream<Field> all(List<Field> fields) {
        return fields.stream().flatMap(field -> {
            var kind = field.kind() instanceof ListKind list ? list.of() : field.kind();
            return kind instanceof GroupKind group
                    ? Stream.concat(Stream.of(field), all(group.fields())) : Stream.of(field);
        });
    }
}
