package cz.rozcestnik.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.output.SiteWriter;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The portal as it will be built after somebody has changed something. */
final class ChangedPortal {
    private ChangedPortal() {
    }

    /** Builds the portal with a text replaced in one file of its content, by the file's path there. */
    static Path write(Path folder, String file, String before, String after) {
        try {
            SourceTree tree = TreeReader.read(SiteFolder.of(Path.of("").toAbsolutePath())).value();
            SortedMap<String, SourceFile> content = new TreeMap<>(tree.content());
            String text = new String(content.get(file).bytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(before);
            content.put(file, new SourceFile(content.get(file).path(), text.replace(before, after).getBytes(StandardCharsets.UTF_8)));
            Outcome<Publication> built = new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(),
                    LocalDateTime.parse("2026-11-21T08:00"))).run(new SourceTree(content, tree.templates(), tree.assets()));
            assertThat(built.failed()).isFalse();
            SiteWriter.publish(folder, built.value().site());
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the name of the build in a folder. */
    static String build(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("offline/index.json").toFile()).get("build").textValue();
    }
}
