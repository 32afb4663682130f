package cz.rozcestnik.publish.search;

import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred queries of all kinds over two thousand made-up Czech records, in Chromium and by Lucene. */
@Tag("thorough")
@ExtendWith(Browser.Given.class)
class SearchThoroughIT {
    private static final int RECORDS = 2000;
    private static final int QUERIES = 500;

    @TempDir
    private static Path folder;

    private static SearchedSite made;
    private static List<SampleQueries.Query> queries;

    @BeforeAll
    static void write() throws IOException {
        List<SearchEntry> entries = ScaleCorpus.czech(RECORDS);
        made = SearchedSite.write(folder, entries);
        queries = ScaleCorpus.queries(entries, QUERIES);
    }

    @Test
    void the_browser_ranks_like_lucene_on_a_host(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(made.site(), "/a/b/");
                Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            SearchParity.check(visit, "cs/search.html", made.indexes(), queries);
            visit.assertQuiet();
        }
    }

    @Test
    void the_browser_ranks_like_lucene_on_a_disk(Browser browser) throws IOException {
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            SearchParity.check(visit, "cs/search.html", made.indexes(), queries);
            visit.assertQuiet();
        }
    }
}
