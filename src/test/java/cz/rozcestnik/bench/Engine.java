package cz.rozcestnik.bench;

import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search that is measured.
 *
 * @param name   in tables
 * @param folder of its pages, and the name of its script
 */
record Engine(String name, String folder) {
    static final Engine OURS = new Engine("ours", "ours");
    static final Engine PAGEFIND = new Engine("Pagefind", "pagefind");
    static final Engine MINISEARCH = new Engine("MiniSearch", "minisearch");
    static final List<Engine> ALL = List.of(OURS, PAGEFIND, MINISEARCH);

    private static final Path SCRIPTS = Path.of("src", "bench", "engines");
    private static final String SEARCH =
            "async ([text, limit, sent]) => (await bench.search(text, limit, sent)).join('\\n')";
    private static final int EVERYTHING = 1_000_000;

    /** The searches whose folders are among the words, or all if there is none. */
    static List<Engine> named(List<String> words) {
        List<Engine> named = ALL.stream().filter(engine -> words.contains(engine.folder)).toList();
        return named.isEmpty() ? ALL : named;
    }

    /** Asks all queries and returns, in their order, the names of the pages found, best first. */
    List<List<String>> answers(Browser browser, Path site, List<GoldQuery> queries) {
        try (StaticServer server = StaticServer.serve(site.resolve(folder), "/");
                Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            Page page = visit.open("bench.html");
            page.evaluate(script());
            page.evaluate("() => bench.start()");
            return queries.stream()
                    .map(query -> names(page.evaluate(SEARCH, List.of(query.typed(), EVERYTHING, query.sent())))).toList();
        }
    }

    String script() {
        try {
            return Files.readString(SCRIPTS.resolve(folder + ".js"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Object addresses) {
        return names(addresses.toString().lines());
    }

    /** The names of pages by their addresses or paths. */
    static List<String> names(Stream<String> addresses) {
        return addresses
                .map(address -> address.substring(address.lastIndexOf('/') + 1).replace(".html", "")).toList();
    }
}
