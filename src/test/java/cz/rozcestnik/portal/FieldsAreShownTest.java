package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an editor fills in is for somebody: a template shows it, or the program knows by its role what it is for. */
class FieldsAreShownTest {
    private static final Set<String> FOR_MACHINES = Set.of("region.csu", "region.ruian", "region.official-name");

    @Test
    void every_field_without_a_role_is_named_by_a_template() throws IOException {
        SourceTree tree = TreeReader.read(SiteFolder.of(Path.of(""))).value();
        Types types = TypesReader.read(tree).value();

        assertThat(types.all().stream().flatMap(type -> unnamed(type, tree))).containsExactlyInAnyOrderElementsOf(FOR_MACHINES);
    }

    private static Stream<String> unnamed(ContentType type, SourceTree tree) {
        String templates = templates(tree, List.of(type.name() + "/", "layout/", "page/"));
        return type.fields().stream().filter(field -> field.use().role().isEmpty())
                .map(Field::name).filter(name -> !names(templates, name)).map(name -> type.name() + "." + name);
    }

    /** A template says {@code f.capacity}, {@code f["role-title"]}, or gives the name to a macro. */
    private static boolean names(String templates, String field) {
        return Pattern.compile("\\.f\\." + Pattern.quote(field) + "\\b|\"" + Pattern.quote(field) + "\"").matcher(templates).find();
    }

    private static String templates(SourceTree tree, List<String> folders) {
        return tree.templates().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ftlh") && folders.stream().anyMatch(file.getKey()::startsWith))
                .map(file -> text(file.getValue())).collect(Collectors.joining());
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
