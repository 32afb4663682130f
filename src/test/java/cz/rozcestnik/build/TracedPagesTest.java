package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A page is the same where all is that it read.
 *
 * <p>That this would fail where something were not noted is told by the kinds of subjects that were needed: of each there
 * was a page that nothing else told to be another.
 */
class TracedPagesTest {
    private static SourceTree madeUp() throws IOException {
        SortedMap<String, SourceFile> content = new TreeMap<>();
        Corpus.of(120).files().forEach(file -> content.put(file.path().substring("content/".length()), file(file.path(), file.text())));
        return new SourceTree(content, TreeReader.files(Path.of("templates")).value(), TreeReader.files(Path.of("assets")).value());
    }

    private static SourceTree portal() throws IOException {
        return new SourceTree(TreeReader.files(Path.of("content")).value(),
                TreeReader.files(Path.of("templates")).value(), TreeReader.files(Path.of("assets")).value());
    }

    /** A site whose own templates ask for all that a template may ask for, each for a part of it. */
    private static SourceTree withTemplatesThatAskForAll() throws IOException {
        SourceTree site = madeUp();
        SortedMap<String, SourceFile> templates = new TreeMap<>(site.templates());
        TreeReader.files(Path.of("src/test/resources/cz/rozcestnik/build/asking")).value().forEach((path, file) ->
                templates.put(path, new SourceFile("templates/" + path, file.bytes())));
        return new SourceTree(site.content(), templates, site.assets());
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pages_of_a_made_up_site_read_what_they_note() throws IOException {
        TracedEdits edits = new TracedEdits(madeUp()).with(2, 50);

        assertThat(edits.lies()).isEmpty();
        assertThat(edits.published()).isGreaterThan(25);
        assertThat(edits.kept()).isGreaterThan(0.3);
        assertThat(edits.needed()).contains("record", "body", "list", "gathered");
    }

    @Test
    void pages_of_the_portal_do_too() throws IOException {
        TracedEdits edits = new TracedEdits(portal()).with(3, 8);

        assertThat(edits.lies()).isEmpty();
        assertThat(edits.published()).isGreaterThan(2);
    }

    @Test
    void pages_of_templates_that_ask_for_all_do_too() throws IOException {
        TracedEdits edits = new TracedEdits(withTemplatesThatAskForAll()).with(4, 50);

        assertThat(edits.lies()).isEmpty();
        assertThat(edits.published()).isGreaterThan(25);
        assertThat(edits.kept()).isGreaterThan(0.2);
        assertThat(edits.needed()).contains("record", "body", "order", "gathered");
    }

    @Test
    void a_sentence_more_concerns_the_pages_of_its_record_alone() throws IOException {
        TracedEdits edits = new TracedEdits(madeUp());
        List<String> paths = ContentEdit.paths(madeUp().content());
        ContentEdit edit = new ContentEdit(ContentEdit.Way.BODY, paths.indexOf("service/dluhova-poradna-decin-2.cs.md"), 1);
        Map<String, List<String>> differing = edits.first().differing(edits.after(edit).orElseThrow());

        assertThat(differing).hasSizeGreaterThan(600);
        assertThat(differing.entrySet()).filteredOn(page -> !page.getValue().isEmpty()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("cs/sluzby/dluhova-poradna-2-decin.html", "en/services/debt-advice-2-decin.html");
    }

    @Tag("thorough")
    @Test
    void edits_that_nobody_tried_before_are_noted_too() throws IOException {
        long seed = System.nanoTime();

        assertThat(new TracedEdits(madeUp()).with(seed, 1000).lies()).as("seed " + seed).isEmpty();
        assertThat(new TracedEdits(withTemplatesThatAskForAll()).with(seed, 1000).lies()).as("seed " + seed).isEmpty();
        assertThat(new TracedEdits(portal()).with(seed, 100).lies()).as("seed " + seed).isEmpty();
    }
}
