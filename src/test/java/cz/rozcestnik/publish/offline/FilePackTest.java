package cz.rozcestnik.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.testing.StandingFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilePackTest {

    @Test
    void veryManyFilesComeInSeveralPacksOfBoundedSize() {
        List<Output> files = List.of(file("a", 3_000_000), file("b", 1_000_000), file("c", 1), file("d", 5_000_000), file("e", 7));

        List<FilePack> packs = FilePack.of("cs-base", files, OutputStore.MEMORY);

        assertThat(packs).extracting(FilePack::first).containsExactly("a", "c", "d", "e");
        assertThat(packs).extracting(FilePack::count).containsExactly(2, 1, 1, 1);
        assertThat(packs).extracting(pack -> pack.output().bytes().length).containsExactly(4_000_000, 1, 5_000_000, 7);
        assertThat(packs).extracting(pack -> pack.output().path()).doesNotHaveDuplicates()
                .allMatch(path -> path.matches("offline/packs/cs-base\\.[0-9a-f]{10}\\.js"));
    }

    @Test
    void aPackOfOtherFilesIsAnotherOneThoughTheyAreAsLong() {
        assertThat(packOf("ab", "c").path()).isEqualTo(packOf("ab", "c").path()).isNotEqualTo(packOf("ab", "d").path())
                .isNotEqualTo(packOf("a", "bc").path()).isNotEqualTo(packOf("c", "ab").path());
    }

    @Test
    void ofAPackThatStillStandsNoFileIsRead() {
        Output before = packOf("ab", "c");
        OutputStore store = new StandingFiles(List.of(before));

        assertThat(FilePack.of("cs-base", files("ab", "c"), store)).extracting(FilePack::output).containsExactly(before);
        assertThat(FilePack.of("cs-base", files("ab", "d"), store)).extracting(FilePack::output).doesNotContain(before);
    }

    private static Output packOf(String... texts) {
        return FilePack.of("cs-base", files(texts), OutputStore.MEMORY).get(0).output();
    }

    private static List<Output> files(String... texts) {
        return Stream.of(texts).map(text -> new Output("search/cs/" + text.length(), text.getBytes(StandardCharsets.US_ASCII))).toList();
    }

    @Test
    void noFilesMakeNoPack() {
        assertThat(FilePack.of("cs-base", List.of(), OutputStore.MEMORY)).isEmpty();
    }

    private static Output file(String path, int bytes) {
        return new Output(path, path.repeat(bytes).getBytes(StandardCharsets.US_ASCII));
    }
}
