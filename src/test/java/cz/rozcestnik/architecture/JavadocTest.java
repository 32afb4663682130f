package cz.rozcestnik.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every package and every public type says what it is. */
class JavadocTest {

    @Test
    void every_package_has_a_description() {
        Set<Path> folders = new TreeSet<>();
        ProductionCode.sourceFiles().forEach(file -> folders.add(file.getParent()));

        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).isRegularFile());
    }

    @Test
    void every_package_description_and_public_type_has_javadoc() throws IOException {
        Collection<Path> files = ProductionCode.sourceFiles();

        assertThat(files).isNotEmpty();
        assertThat(withoutJavadoc(files)).isEmpty();
    }

    @Test
    void a_package_or_public_type_without_javadoc_would_be_noticed(@TempDir Path folder) throws IOException {
        Path types = Files.writeString(folder.resolve("Oven.java"), "/* Bakes. */ public class Oven {} class Door {}");
        Path documented = Files.writeString(folder.resolve("Bread.java"), "/** Is baked. */ public class Bread {}");
        Path packageInfo = Files.writeString(folder.resolve("package-info.java"), "// The bakery.\npackage bakery;");

        assertThat(withoutJavadoc(List.of(types, documented, packageInfo))).containsExactly("Oven", "package bakery");
    }

    private static List<String> withoutJavadoc(Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, sources, null, null, null, sources.getJavaFileObjectsFromPaths(files));
            DocTrees comments = DocTrees.instance(task);
            List<String> missing = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.getTypeDecls().isEmpty() && isMissing(comments, new TreePath(new TreePath(unit), unit.getPackage()))) {
                    missing.add("package " + unit.getPackageName());
                }
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree named && named.getModifiers().getFlags().contains(Modifier.PUBLIC)
                            && isMissing(comments, new TreePath(new TreePath(unit), type))) {
                        missing.add(named.getSimpleName().toString());
                    }
                }
            }
            return missing;
        }
    }

    private static boolean isMissing(DocTrees comments, TreePath path) {
        String comment = comments.getDocComment(path);
        return comment == null || comment.isBlank();
    }
}
