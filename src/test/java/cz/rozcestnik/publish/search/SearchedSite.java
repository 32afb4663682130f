package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small site on a disk that has search in two languages and nothing else. */
final class SearchedSite {
    private static final String PAGE = """
            <!doctype html><html lang="LANGUAGE"><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'"><link rel="icon" href="../icon.svg">
            <title>Search</title>
            <nav><a hreflang="OTHER" href="../OTHER/search.html">OTHER</a></nav>
            <form data-search><input name="q">
              <p data-search-facets hidden><select name="region" data-search-facet autocomplete="off"><option value="">all</option></select>
              <select name="type" data-search-facet autocomplete="off"><option value="">all</option></select></p></form>
            <p data-search-status role="status" data-text-loading="…" data-text-none="none for [query]"
              data-text-one="[count] result" data-text-few="[count] results" data-text-many="[count] results"
              data-text-other="[count] results for [query]" data-text-partial="(some words)" data-text-spelling="(meant [meant])"
              data-text-incomplete="(incomplete)" data-text-failed="failed"></p>
            <p data-search-elsewhere="OTHER" hidden>elsewhere <a href="../OTHER/search.html">OTHER</a></p>
            <ol data-search-results></ol>
            <template data-search-result><li><a data-result-link><span data-result-title></span></a>
              <b data-result-type></b><p data-result-snippet></p></li></template>
            <button data-search-more hidden>more</button>
            <script defer src="../search/LANGUAGE.js"></script>
            <script defer src="../results.js"></script>
            """;

    private final Path folder;

    private SearchedSite(Path folder) {
        this.folder = folder;
    }

    /** Writes the site and the indexes of the entries into the folder. */
    static SearchedSite write(Path folder, List<SearchEntry> entries) throws IOException {
        SearchedSite written = new SearchedSite(folder);
        SearchPublication search =
                new SearchPublisher(List.of("cs", "en"), FieldWeights.DEFAULT).publish(entries);
        save(written.site(), search.site());
        save(written.site(), List.of(SearchPublisher.client()));
        save(written.indexes(), search.index());
        byte[] icon = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        save(written.site(), List.of(new Output("icon.svg", icon)));
        save(written.site(), List.of(new Output("results.js", Files.readAllBytes(Path.of("assets/search/results.js")))));
        for (String language : List.of("cs", "en")) {
            byte[] page = PAGE.replace("LANGUAGE", language)
                    .replace("OTHER", language.equals("cs") ? "en" : "cs").getBytes(StandardCharsets.UTF_8);
            save(written.site(), List.of(new Output(language + "/search.html", page)));
        }
        return written;
    }

    /** As {@link #write(Path, List)}, with some hundred made-up records. */
    static SearchedSite write(Path folder) throws IOException {
        List<SearchEntry> entries = new ArrayList<>(FamilyCorpus.czech(300));
        entries.addAll(FamilyCorpus.english(200));
        return write(folder, entries);
    }

    Path site() {
        return folder.resolve("site");
    }

    Path indexes() {
        return folder.resolve("index");
    }

    private static void save(Path root, List<Output> outputs) throws IOException {
        for (Output output : outputs) {
            Path file = root.resolve(output.path());
            Files.createDirectories(file.getParent());
            Files.write(file, output.bytes());
        }
    }
}
