package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Properties;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same properties fail for readers with a bug. */
class ShardFuzzingFindsBugsTest {
    @TempDir
    private Path folder;

    @Test
    void a_count_that_nobody_compares_with_what_follows_is_found() {
        assertThat(Properties.failures(BelievesCounts.class, "anyPacked", folder)).singleElement().asString().contains("NegativeArraySize");
    }

    @Test
    void letters_shared_with_a_word_that_has_fewer_are_found() {
        assertThat(Properties.failures(BelievesSharedLetters.class, "anyPacked", folder)).singleElement().asString().contains("StringIndexOutOfBounds");
    }

    @Test
    void an_end_that_nobody_looks_for_is_found() {
        assertThat(Properties.failures(ReadsPastTheEnd.class, "anyText", folder)).singleElement().asString().contains("StringIndexOutOfBounds");
    }

    static class BelievesCounts extends ShardFuzzing {
        @Override
        List<Function<String, Object>> readers() {
            return List.of(text -> new int[new BinaryReader(Packed.unpack(text)).readInt() >> 8]);
        }
    }

    static class BelievesSharedLetters extends ShardFuzzing {
        @Override
        List<Function<String, Object>> readers() {
            return List.of(text -> {
                BinaryReader in = new BinaryReader(Packed.unpack(text));
                List<String> words = new ArrayList<>(List.of(""));
                for (int i = in.readCount(); i > 0; i--) {
                    words.add(words.get(words.size() - 1).substring(0, in.readInt()) + in.readString());
                }
                return words;
            });
        }
    }

    static class ReadsPastTheEnd extends ShardFuzzing {
        @Override
        List<Function<String, Object>> readers() {
            return List.of(text -> text.substring(0, text.indexOf('=')));
        }
    }
}
