package cz.rozcestnik.publish.search;

import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browser.Given.class)
class SearchParityIT {
    @TempDir
    private static Path folder;

    private static SearchedSite made;

    @BeforeAll
    static void write() throws IOException {
        made = SearchedSite.write(folder);
    }

    @Test
    void the_browser_ranks_like_lucene_on_a_host(Browser browser) throws IOException {
        try (StaticServer server = StaticServer.serve(made.site(), "/a/b/");
                Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            SearchParity.check(visit, "cs/search.html", made.indexes(), "queries.tsv");
            visit.assertQuiet();
        }
    }

    @Test
    void the_browser_ranks_like_lucene_on_a_disk(Browser browser) throws IOException {
        try (Visit visit = browser.visit(made.site().toUri(), Browser.LAPTOP)) {
            SearchParity.check(visit, "en/search.html", made.indexes(), "queries.tsv");
            visit.assertQuiet();
        }
    }
}
