package cz.rozcestnik.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as it was compiled and as it was written, read once for all rules. */
final class ProductionCode {

    static final String ROOT = "cz.rozcestnik";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/package-info.class"))
            .importPath(Path.of("target/classes"));

    private static final Path SOURCES = Path.of("src/main/java");

    private ProductionCode() {
    }

    static Set<Path> sourceFiles() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Packages that hold more than their description, by their source folders and without the root: {@code publish.page}. */
    static Set<String> packages() {
        return sourceFiles().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> SOURCES.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.'))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /** The package of a class of ours without the root, or an empty text for anything else. */
    static String place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }
}
