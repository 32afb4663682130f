package cz.rozcestnik.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilePackTest {

    @Test
    void veryManyFilesComeInSeveralPacksOfBoundedSize() {
        List<Output> files = List.of(file("a", 3_000_000), file("b", 1_000_000), file("c", 1), file("d", 5_000_000), file("e", 7));

        List<FilePack> packs = FilePack.of("cs-base", files);

        assertThat(packs).extracting(FilePack::first).containsExactly("a", "c", "d", "e");
        assertThat(packs).extracting(FilePack::count).containsExactly(2, 1, 1, 1);
        assertThat(packs).extracting(pack -> pack.output().bytes().length).containsExactly(4_000_000, 1, 5_000_000, 7);
        assertThat(packs).extracting(pack -> pack.output().path()).doesNotHaveDuplicates()
                .allMatch(path -> path.matches("offline/packs/cs-base\\.[0-9a-f]{10}\\.js"));
    }

    @Test
    void noFilesMakeNoPack() {
        assertThat(FilePack.of("cs-base", List.of())).isEmpty();
    }

    private static Output file(String path, int bytes) {
        return new Output(path, path.repeat(bytes).getBytes(StandardCharsets.US_ASCII));
    }
}
