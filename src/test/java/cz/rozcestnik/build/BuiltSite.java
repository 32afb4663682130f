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

    private BuiltSite() {
    }

    static BuiltSite of(Path folder) throws IOException {
        BuildOptions options =
                new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        Outcome<Publication> outcome = TreeReader.read(SiteFolder.of(folder)).then(new SiteBuild(options)::run);
        assertThat(outcome.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
        BuiltSite site = new BuiltSite();
        for (Output output : outcome.value().site()) {
            site.files.put(output.path(), output.bytes());
        }
        return site;
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
                .replaceAll("(?s)<(/?(p|h\\d|li|dt|dd|tr|td|th|div|section|ul|ol))\\b[^>]*>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&amp;", "&").replace("&quot;", "\"").replace('\u00a0', ' ')
                .lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
