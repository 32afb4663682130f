package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The bill of materials of the jar: every library is known, may be passed on, and is written down in the documentation. */
class SupplyChainIT {
    private static final Path BILL = Path.of("target/rozcestnik-sbom.json");
    private static final Path JAR = Path.of("target/rozcestnik.jar");
    private static final Path DOCUMENTATION = Path.of("src/docs/dependencies.md");
    /** Licences that let the program be passed on under any licence, if it says whose work is in it. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1");
    /** What the files of the licences themselves say, where a POM names its licence so that it is taken for another or none. */
    private static final Map<String, String> READ = Map.of("jasperreports-fonts-liberation", "OFL-1.1", "imageio-webp", "BSD-3-Clause",
            "imageio-core", "BSD-3-Clause", "imageio-metadata", "BSD-3-Clause", "common-lang", "BSD-3-Clause", "common-io", "BSD-3-Clause",
            "common-image", "BSD-3-Clause");
    /** Our own packages, and those of the libraries of the bill; Snowball is in the analysis of Lucene. */
    private static final Set<String> PACKAGES = Set.of("cz/rozcestnik", "com/fasterxml", "org/yaml", "org/commonmark", "com/google/i18n",
            "com/github/difflib", "freemarker", "org/apache/lucene", "io/nayuki", "org/tartarus/snowball", "picocli", "org/jbake", "com/twelvemonkeys", "org/apache/commons", "org/slf4j");

    @Test
    void every_library_in_the_jar_has_a_licence_that_is_allowed() throws IOException {
        for (JsonNode library : libraries()) {
            Set<String> licences = new TreeSet<>();
            library.path("licenses").forEach(licence -> licences.add(licence.path("license").path("id").asText(licence.path("expression").asText())));
            String name = library.path("name").asText();
            assertThat(READ.containsKey(name) ? Set.of(READ.get(name)) : licences).as(name).isNotEmpty().isSubsetOf(ALLOWED);
        }
    }

    @Test
    void every_library_in_the_jar_stands_in_the_documentation_with_its_version() throws IOException {
        String documentation = Files.readString(DOCUMENTATION);
        for (JsonNode library : libraries()) {
            String name = library.path("name").asText();
            assertThat(documentation.lines().filter(line -> line.startsWith("| ") && line.contains(name)))
                    .as(name).anyMatch(line -> line.contains(library.path("version").asText()));
        }
    }

    @Test
    void no_class_of_another_library_is_in_the_jar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Set<String> classes = new TreeSet<>();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                String name = entries.nextElement().getName().replaceFirst("^META-INF/versions/[0-9]+/", "");
                if (name.endsWith(".class")) {
                    classes.add(name);
                }
            }
            assertThat(classes).hasSizeGreaterThan(3000).allMatch(name -> PACKAGES.stream().anyMatch(name::startsWith));
        }
    }

    private static JsonNode libraries() throws IOException {
        assumeTrue(Files.exists(BILL), "There is no bill of materials: its plug-in does nothing where Maven is offline.");
        JsonNode libraries = new ObjectMapper().readTree(BILL.toFile()).path("components");
        assertThat(libraries).hasSizeGreaterThan(15);
        return libraries;
    }
}
