package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.cache.Standing;
import cz.rozcestnik.testing.Properties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same property, with the same tries, fails for a build that trusts too much: each class here is the product with one bug. */
class PlantedTrustTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {ForgetsTemplates.class, ForgetsOptions.class, ForgetsWhatItPublished.class})
    void the_bug_is_found(Class<?> planted) {
        assertThat(Properties.failures(planted, "aSiteThatIsBuiltAgain", folder)).singleElement().asString().contains("AssertionFailedError");
    }

    /** Builds only where something of what it looks at has changed, and tells the same as the last time else. */
    abstract static class Trusting extends SecondBuildProperties {
        private final Map<String, CommandRun> known = new HashMap<>();

        abstract String looksAt(Path folder, String... options) throws IOException;

        @Override
        CommandRun build(Path folder, String... options) throws IOException {
            String seen = folder + looksAt(folder, options);
            CommandRun run = known.containsKey(seen) ? known.get(seen) : super.build(folder, options);
            known.clear();
            known.put(folder + looksAt(folder, options), run);
            return run;
        }
    }

    static class ForgetsTemplates extends Trusting {
        @Override
        String looksAt(Path folder, String... options) throws IOException {
            return Standing.of(folder.resolve("content")) + Standing.of(folder.resolve("assets")) + Standing.of(folder.resolve("target")) + Arrays.asList(options);
        }
    }

    static class ForgetsOptions extends Trusting {
        @Override
        String looksAt(Path folder, String... options) throws IOException {
            return Standing.of(folder);
        }
    }

    static class ForgetsWhatItPublished extends Trusting {
        @Override
        String looksAt(Path folder, String... options) throws IOException {
            return Standing.of(folder.resolve("content")) + Standing.of(folder.resolve("templates")) + Standing.of(folder.resolve("assets")) + Arrays.asList(options);
        }
    }
}
