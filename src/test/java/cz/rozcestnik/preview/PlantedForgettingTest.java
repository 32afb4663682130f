package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.Properties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same property, with the same tries, fails for a preview that remembers too much: each class here is the product with one bug. */
class PlantedForgettingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {KnowsFilesByTheirPathsOnly.class, KeepsTemplates.class, MissesDeletions.class, MissesNewFiles.class})
    void the_bug_is_found(Class<?> planted) {
        assertThat(Properties.failures(planted, "aSiteThatWasFollowed", folder)).singleElement().asString().contains("AssertionFailedError");
    }

    /** What it once read at a path, it takes for what is there. */
    static class KnowsFilesByTheirPathsOnly extends EditedSiteProperties {
        private final Set<Path> known = new HashSet<>();

        @Override
        WarmSite follow(Bakery bakery, WarmSite before, Set<Path> changed) throws IOException {
            return super.follow(bakery, before, changed.stream().filter(known::add).collect(Collectors.toSet()));
        }
    }

    static class KeepsTemplates extends EditedSiteProperties {
        @Override
        WarmSite follow(Bakery bakery, WarmSite before, Set<Path> changed) throws IOException {
            return super.follow(bakery, before, changed.stream().filter(path -> !path.toString().contains("templates")).collect(Collectors.toSet()));
        }
    }

    static class MissesDeletions extends EditedSiteProperties {
        @Override
        WarmSite follow(Bakery bakery, WarmSite before, Set<Path> changed) throws IOException {
            return super.follow(bakery, before, changed.stream().filter(Files::exists).collect(Collectors.toSet()));
        }
    }

    static class MissesNewFiles extends EditedSiteProperties {
        @Override
        WarmSite follow(Bakery bakery, WarmSite before, Set<Path> changed) throws IOException {
            Set<String> known = before.files().content().values().stream().map(SourceFile::path).collect(Collectors.toSet());
            return super.follow(bakery, before, changed.stream().filter(path -> !path.toString().endsWith(".md")
                    || known.stream().anyMatch(path::endsWith)).collect(Collectors.toSet()));
        }
    }
}
