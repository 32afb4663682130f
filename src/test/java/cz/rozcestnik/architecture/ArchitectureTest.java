package cz.rozcestnik.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static cz.rozcestnik.architecture.ProductionCode.place;
import static org.assertj.core.api.Assertions.assertThat;

/** Which package may see which, and which libraries stay behind which fence. */
class ArchitectureTest {

    /** The way of the content, in order: a stage sees those before it. */
    private static final List<String> STAGES = List.of("parallel", "trace", "language", "problem", "source", "image", "markdown",
            "model", "model.kind", "model.definition", "document", "site", "listing", "coverage",
            "output", "asset", "picture", "template");

    private static final Set<String> LUCENE_IN_THE_BROWSER = Set.of(
            "org.apache.lucene.analysis.cz.CzechStemmer",
            "org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter");

    /** What a package may see besides itself. */
    private static Set<String> allowed(String name) {
        if (STAGES.contains(name)) {
            return Set.copyOf(STAGES.subList(0, STAGES.indexOf(name)));
        }
        return switch (name) {
            case "check", "translation", "scaffold" -> Set.copyOf(STAGES.subList(0, STAGES.indexOf("site") + 1));
            case "publish.card", "publish.coverage", "publish.feed", "publish.file", "publish.form", "publish.hosting", "publish.offline", "publish.opendata", "publish.redirect",
                    "publish.report", "publish.schema", "publish.sitemap" -> Set.copyOf(STAGES);
            case "glossary" -> plus(Set.copyOf(STAGES.subList(0, STAGES.indexOf("site") + 1)), "search");
            case "jsonld" -> Set.copyOf(STAGES);
            case "publish.page" -> plus(Set.copyOf(STAGES), "glossary", "jsonld");
            case "publish.handbook" -> plus(Set.copyOf(STAGES), "scaffold");
            case "publish.search" -> plus(Set.copyOf(STAGES), "search");
            case "search" -> Set.of();
            case "browser" -> Set.of("search");
            case "cache" -> Set.copyOf(STAGES.subList(0, STAGES.indexOf("site") + 1));
            case "build" -> plus(Set.copyOf(STAGES), "check", "search", "scaffold", "glossary", "publish.card", "publish.coverage", "publish.feed", "publish.file", "publish.form",
                    "publish.handbook", "publish.hosting", "publish.offline", "publish.opendata", "publish.page", "publish.redirect", "publish.schema", "publish.search", "publish.sitemap");
            case "bake" -> plus(allowed("build"), "build", "cache");
            case "preview" -> plus(Set.copyOf(STAGES), "build", "bake");
            case "command" -> plus(allowed("bake"), "bake", "preview", "translation", "publish.report");
            default -> throw new AssertionError("The package " + name + " has no place yet: give it one here.");
        };
    }

    static Stream<Fence> fences() {
        return Stream.of(
                new Fence("org.jbake", "bake"),
                new Fence("freemarker", "template"),
                new Fence("io.nayuki", "template"),
                new Fence("org.commonmark", "markdown"),
                new Fence("com.github.difflib", "document"),
                new Fence("com.fasterxml.jackson.dataformat.yaml", "source"),
                new Fence("org.yaml.snakeyaml", "source"),
                new Fence("org.apache.lucene", "publish.search", "search"),
                new Fence("org.teavm", "browser"),
                new Fence("com.google.i18n.phonenumbers", "model.kind"),
                new Fence("picocli", "command"),
                new Fence("com.sun.net.httpserver", "preview"),
                new Fence("com.twelvemonkeys", "image"),
                new Fence("javax.imageio", "image"),
                new Fence("java.awt", "image", "publish.card"),
                new Fence("java.nio.file.Files", "source", "output", "cache", "image", "preview", "command", "bake"));
    }

    @Test
    void every_package_that_is_written_was_scanned() {
        Set<String> scanned = ProductionCode.CLASSES.stream().map(ProductionCode::place).collect(Collectors.toSet());

        assertThat(ProductionCode.packages()).contains("problem", "source");
        assertThat(scanned).isEqualTo(ProductionCode.packages());
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ProductionCode.ROOT + ".(**)").should().beFreeOfCycles().check(ProductionCode.CLASSES);
    }

    @Test
    void a_package_sees_only_what_comes_before_it() {
        List<Dependency> inside = ProductionCode.dependencies()
                .filter(one -> !place(one.getTargetClass()).isEmpty())
                .filter(one -> !place(one.getTargetClass()).equals(place(one.getOriginClass())))
                .toList();

        assertThat(inside).isNotEmpty();
        assertThat(inside).filteredOn(one -> !allowed(place(one.getOriginClass())).contains(place(one.getTargetClass())))
                .extracting(Dependency::getDescription).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fences")
    void a_library_stays_behind_its_fence(Fence fence) {
        Set<String> users = ProductionCode.dependencies()
                .filter(one -> fence.encloses(one.getTargetClass()))
                .map(one -> place(one.getOriginClass())).collect(Collectors.toSet());

        assertThat(users).as("packages that use " + fence.library()).isNotEmpty().isSubsetOf(fence.homes());
    }

    @Test
    void what_the_browser_shares_with_lucene_is_named_one_by_one() {
        assertThat(ProductionCode.dependencies()
                .filter(one -> place(one.getOriginClass()).equals("search"))
                .map(one -> one.getTargetClass().getBaseComponentType().getName())
                .filter(name -> name.startsWith("org.apache.lucene")))
                .isSubsetOf(LUCENE_IN_THE_BROWSER);
    }

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /** A library, or one class of it, and the packages that may use it. */
    record Fence(String library, Set<String> homes) {

        Fence(String library, String... homes) {
            this(library, Set.of(homes));
        }

        boolean encloses(JavaClass type) {
            String name = type.getBaseComponentType().getName();
            return name.equals(library) || name.startsWith(library + ".");
        }

        @Override
        public String toString() {
            return library;
        }
    }
}
