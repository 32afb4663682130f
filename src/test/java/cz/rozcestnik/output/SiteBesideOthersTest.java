package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBesideOthersTest {
    @TempDir
    private Path folder;
    private Path www;

    @BeforeEach
    void namesThePlace() {
        www = folder.resolve("www");
    }

    @Test
    void foldersOfOthersBesideTheSiteStayAsTheyWere() throws IOException {
        for (String name : List.of("www.next", "www.last")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("dear-jana.txt"), "…");
        }

        SiteWriter.publish(www, List.of(file("a.html", "one")));
        SiteWriter.publish(www, List.of(file("a.html", "two")));

        assertThat(folder.resolve("www.next/dear-jana.txt")).exists();
        assertThat(folder.resolve("www.last/dear-jana.txt")).exists();
        assertThat(beside()).containsExactlyInAnyOrder("www", "www.next", "www.last");
    }

    @Test
    void aSiteThatCannotBeWrittenLeavesTheOldOneAndNothingBesideIt() throws IOException {
        SiteWriter.publish(www, List.of(file("a.html", "old")));

        assertThatThrownBy(() -> SiteWriter.publish(www, List.of(file("a.html", "new"), file("a.html/b.html", "new"))))
                .isInstanceOf(IOException.class);

        assertThat(www.resolve("a.html")).hasContent("old");
        assertThat(beside()).containsExactly("www");
    }

    @Test
    void foldersThatWereMadeForASiteThatCannotBeThereAreTakenAway() {
        Path tooLong = folder.resolve("a/b").resolve("x".repeat(300)).resolve("www");

        assertThatThrownBy(() -> SiteWriter.publish(tooLong, List.of(file("a.html", "new")))).isInstanceOf(IOException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sitesThatAreBuiltAtOnceDoNotMix() throws Exception {
        ExecutorService builders = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> builds = new ArrayList<>();
            for (int build = 0; build < 40; build++) {
                List<Output> files = site("build " + build);
                builds.add(builders.submit(() -> SiteWriter.publish(www, files)));
            }
            for (Future<Integer> build : builds) {
                build.get();
            }
        } finally {
            builders.shutdownNow();
        }

        assertThat(beside()).containsExactly("www");
        String first = Files.readString(www.resolve("0/page.html"));
        assertThat(first).startsWith("build ");
        for (int page = 0; page < 20; page++) {
            assertThat(www.resolve(page + "/page.html")).hasContent(first);
        }
    }

    private static List<Output> site(String text) {
        return IntStream.range(0, 20).mapToObj(page -> file(page + "/page.html", text)).toList();
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    private static Output file(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
