package cz.rozcestnik.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README and the documents point at is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files
                    .filter(file -> file.endsWith("README.md") || file.startsWith("src/docs") && file.toString().endsWith(".md"))
                    .sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_to_a_file_or_a_heading_leads_to_one(Path document) throws IOException {
        String text = CODE.matcher(Files.readString(document)).replaceAll("");

        assertThat(LINK.matcher(text).results()).allSatisfy(link -> {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).contains(link.group(2));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_opens_with_its_name(Path document) throws IOException {
        assertThat(Files.readAllLines(document).get(0)).startsWith("# ");
    }

    /** The anchors of headings, as hosts of repositories make them. */
    private static Stream<String> anchors(Path document) throws IOException {
        return HEADING.matcher(BLOCK.matcher(Files.readString(document)).replaceAll("")).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }
}
