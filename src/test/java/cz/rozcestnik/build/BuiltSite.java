package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Severity;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole site that was built in memory without a problem. */
final class BuiltSite {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private BuiltSite(Publication publication) {
        for (Output output : publication.site()) {
            files.put(output.path(), output.bytes());
        }
    }

    static BuiltSite of(Path folder) throws IOException {
        Outcome<Publication> outcome = run(folder);
        assertThat(outcome.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
        return new BuiltSite(outcome.value());
    }

    /** A site that was built although its editors are warned of something. */
    static BuiltSite withWarnings(Path folder) throws IOException {
        Outcome<Publication> outcome = run(folder);
        assertThat(outcome.problems()).isNotEmpty().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return new BuiltSite(outcome.value());
    }

    private static Outcome<Publication> run(Path folder) throws IOException {
        BuildOptions options =
                new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        return TreeReader.read(SiteFolder.of(folder)).then(new SiteBuild(options)::run);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** What a reader sees of a page's main part: its text, a line for each block, spaces as spaces. */
    String read(String path) {
        String html = text(path);
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        return main.replaceAll("<svg.*?</svg>", "")
                .replaceAll("(?s)<(/?(p|h\\d|li|dt|dd|tr|td|th|div|section|ul|ol|br))\\b[^>]*>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&amp;", "&").replace("&quot;", "\"").replace('\u00a0', ' ')
                .lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
