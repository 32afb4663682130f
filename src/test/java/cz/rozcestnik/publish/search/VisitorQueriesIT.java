package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people type into the portal, and a page that must be among the first three. */
class VisitorQueriesIT {
    private static final Path SITE = Path.of("target", "site");
    private static final int FIRST = 3;

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "visitor-queries.tsv", delimiter = '\t')
    void the_page_that_helps_is_among_the_first(String language, String typed, String helps) {
        assertThat(FolderSearch.open(SITE, language).paths(typed, FIRST, true)).contains(language + "/" + helps + ".html");
    }
}
