package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.document.Snapshot;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Severity;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal while records that others refer to are still being written. */
class PortalDraftsIT {
    private static final String PUBLISHED = "status: published";
    private static SourceTree portal;

    @BeforeAll
    static void readThePortal() throws IOException {
        portal = TreeReader.read(SiteFolder.of(Path.of(""))).value();
    }

    static List<String> types() throws IOException {
        return TreeReader.read(SiteFolder.of(Path.of(""))).value().content().keySet().stream()
                .filter(path -> path.endsWith(".md") && !path.startsWith("page/") && !Snapshot.isMeant(path))
                .map(path -> path.substring(0, path.indexOf('/'))).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPageNeedsARecordThatIsADraft(String type) {
        List<String> drafts = published(type);

        assertThat(drafts).isNotEmpty();
        assertThat(errors(drafts)).isEmpty();
    }

    @Test
    void noPageNeedsTheFirstRecordOfAnyType() throws IOException {
        List<String> drafts = types().stream().map(type -> published(type).get(0)).toList();

        assertThat(errors(drafts)).isEmpty();
    }

    private static List<String> published(String type) {
        return portal.content().keySet().stream()
                .filter(path -> path.startsWith(type + "/") && text(path).contains(PUBLISHED)).toList();
    }

    private static List<Problem> errors(List<String> drafts) {
        SortedMap<String, SourceFile> content = new TreeMap<>(portal.content());
        content.remove("addresses.yaml");
        for (String path : drafts) {
            byte[] draft = text(path).replace(PUBLISHED, "status: draft").getBytes(StandardCharsets.UTF_8);
            content.put(path, new SourceFile(content.get(path).path(), draft));
        }
        BuildOptions options =
                new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        return new SiteBuild(options).check(new SourceTree(content, portal.templates(), portal.assets()))
                .then(PortalDraftsIT::pages).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    private static Outcome<List<Output>> pages(CheckedSite checked) {
        SourceTree sources = checked.sources();
        return Templates.read(sources.templates()).then(templates -> Words.read(sources.templates())
                .then(words -> new PagePublisher(checked.site(), templates, words, Looks.assets(sources).value())
                        .publish(CoverageTrend.of(checked.site(), checked.history()),
                                Pictures.of(checked.site(), sources.content(), ImageCache.none()).value(), OutputStore.MEMORY)));
    }

    private static String text(String path) {
        return new String(portal.content().get(path).bytes(), StandardCharsets.UTF_8);
    }
}
