package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cz.rozcestnik.command.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form's configuration is what its editor says a configuration is. */
@Tag("form")
class SchemaFormIT {
    private static final Path CONFIGURATION = Path.of("target/form/config.json");
    private static final Path SCHEMA = Path.of("target/npm/package/schema/sveltia-cms.json");

    @Test
    void the_configuration_follows_the_editors_own_schema() throws IOException {
        assertThat(schema().validate(Files.readString(CONFIGURATION), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_would_find_a_word_that_the_editor_does_not_know() throws IOException {
        String configuration = Files.readString(CONFIGURATION);
        String broken = configuration.replaceFirst("\"folder\"", "\"fodler\"");

        assertThat(broken).isNotEqualTo(configuration);
        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"github:office/portal, ''", "gitlab:office/portal, 42", "gitlab:office/team/portal, ''", "gitea:office/portal, 42"})
    void a_configuration_with_a_repository_follows_it_too(String repository, String application, @TempDir Path site)
            throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.copy(Path.of("content/site.yaml"), site.resolve("content/site.yaml"));

        int code = Main.run("form", site.toString(), "--editor", "target/npm/package", "--repository", repository,
                "--application", application);

        assertThat(code).isZero();
        String configuration = Files.readString(site.resolve("target/form/config.json"));
        assertThat(configuration).contains(repository.substring(repository.indexOf(':') + 1));
        assertThat(schema().validate(configuration, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(SCHEMA));
    }
}
