package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What pages read of a site is noted. */
class TracedPagesTest {

    private static SourceTree madeUp(int records) throws IOException {
        SortedMap<String, SourceFile> content = new TreeMap<>();
        Corpus.of(records).files().forEach(file -> content.put(file.path().substring("content/".length()),
                new SourceFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8))));
        return new SourceTree(content, TreeReader.files(Path.of("templates")).value(), TreeReader.files(Path.of("assets")).value());
    }

    @Test
    void a_page_of_a_made_up_site_is_the_same_where_all_that_it_read_is() throws IOException {
        TracedPagesProperties site = new TracedPagesProperties(madeUp(120));

        site.edit(Long.getLong("seed", 1), Integer.getInteger("edits", 30));

        assertThat(site.tried()).isGreaterThan(10);
        site.assertNoLies();
    }
}
