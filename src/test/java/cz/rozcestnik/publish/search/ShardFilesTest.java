package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.search.ShardNames;
import cz.rozcestnik.testing.StandingFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardFilesTest {
    private static final int SHARDS = 40;

    private static List<Output> files(int changed, OutputStore store) {
        List<Output> outputs = new ArrayList<>();
        ShardFiles files = new ShardFiles("terms", "cs", outputs, store);
        for (int shard = 0; shard < SHARDS; shard++) {
            String text = "hřiště ".repeat(shard) + (shard == changed ? "!" : ".");
            files.add(text.getBytes(StandardCharsets.UTF_8), "n", new byte[] {(byte) shard});
        }
        ShardNames names = files.names();
        assertThat(names.count()).isEqualTo(SHARDS);
        assertThat(outputs).extracting(Output::path).doesNotHaveDuplicates().allMatch(path -> path.matches("search/cs/[0-9a-f]{11}n?\\.js"));
        return outputs;
    }

    @Test
    void anotherShardRenamesTheRunThatItIsIn() {
        List<String> before = paths(files(-1, OutputStore.MEMORY));

        List<String> after = paths(files(20, OutputStore.MEMORY));

        assertThat(after).hasSize(2 * SHARDS).isNotEqualTo(before);
        assertThat(after.subList(0, 2 * ShardNames.RUN)).isEqualTo(before.subList(0, 2 * ShardNames.RUN));
        assertThat(after.subList(2 * ShardNames.RUN, 4 * ShardNames.RUN)).doesNotContainAnyElementsOf(before);
        assertThat(after.subList(4 * ShardNames.RUN, 2 * SHARDS)).isEqualTo(before.subList(4 * ShardNames.RUN, 2 * SHARDS));
    }

    @Test
    void theSameShardOfAnotherKindHasAnotherName() {
        List<Output> outputs = new ArrayList<>();
        for (String kind : List.of("terms", "words")) {
            ShardFiles files = new ShardFiles(kind, "cs", outputs, OutputStore.MEMORY);
            files.add(new byte[] {1});
            files.names();
        }

        assertThat(outputs).extracting(Output::path).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aShardWhosePlacesAreOthersHasAnotherName() {
        List<Output> outputs = new ArrayList<>();
        for (byte place = 0; place < 2; place++) {
            ShardFiles files = new ShardFiles("terms", "cs", outputs, OutputStore.MEMORY);
            files.add(new byte[] {1}, "p", new byte[] {place});
            files.names();
        }

        assertThat(outputs).extracting(Output::path).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void whatStillStandsIsTakenAsItIsAndTheSameAsIfItWereMade() {
        List<Output> before = files(-1, OutputStore.MEMORY);
        OutputStore store = new StandingFiles(before);

        List<Output> after = files(20, store);
        List<Output> anew = files(20, OutputStore.MEMORY);

        for (int i = 0; i < anew.size(); i++) {
            assertThat(after.get(i).isSame(anew.get(i))).as(anew.get(i).path()).isTrue();
        }
        assertThat(after.subList(0, 2 * ShardNames.RUN)).isEqualTo(before.subList(0, 2 * ShardNames.RUN));
    }

    private static List<String> paths(List<Output> files) {
        return files.stream().map(Output::path).toList();
    }
}
