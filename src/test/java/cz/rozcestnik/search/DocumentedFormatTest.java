package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/search.md} says of the format is what the code does. */
class DocumentedFormatTest {
    private static String document;

    @BeforeAll
    static void read() throws IOException {
        document = Files.readString(Path.of("src/docs/search.md"));
    }

    @Test
    void it_names_the_version() {
        assertThat(document).contains("version (`Manifest.VERSION`, now " + Manifest.VERSION + ")");
        assertThat(new BinaryReader(Packed.unpack(Manifest.empty("cs").encode())).readInt()).isEqualTo(Manifest.VERSION);
    }

    @Test
    void it_names_the_numbers_of_the_format() {
        assertThat(document).contains("runs of " + ShardNames.RUN + ":", "shard**, of " + String.format(Locale.ROOT, "%,d", FacetShard.DOCUMENTS) + " documents",
                "under its name and `" + Manifest.POSITIONS + "`", "only the first " + Query.MOST_BEGUN + " count",
                "A query has at most " + Query.MOST_WORDS + " words");
    }
}
