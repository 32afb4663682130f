package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.Snippet;
import cz.rozcestnik.search.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result shows of a page of the portal stands on that page. */
class ContentSnippetIT {
    private static final Path SITE = Path.of("target", "site");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|template)\\b.*?</\\1>|<[^>]*>|&#?\\w+;");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!…][”“)]?)\\s+");
    private static final int SHOWN = 10;

    private final Map<String, String> pages = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"cs", "en"})
    void each_sentence_of_a_snippet_stands_on_the_page_it_leads_to(String language) throws IOException {
        FolderSearch search = FolderSearch.open(SITE, language);
        List<String> missing = new ArrayList<>();
        int sentences = 0;
        for (String query : queries(language)) {
            SearchResults results = search.results(query, SHOWN);
            for (SearchResults.Hit hit : results.hits()) {
                String snippet = Snippet.of(hit.document(), results.terms(), Words.of(language)).stream()
                        .map(Snippet.Piece::text).collect(Collectors.joining());
                for (String sentence : SENTENCE_END.split(snippet)) {
                    sentences++;
                    if (!page(hit.document().path()).contains(letters(sentence))) {
                        missing.add(query + " → " + hit.document().path() + ": " + sentence);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(sentences).isGreaterThan(500);
    }

    private static List<String> queries(String language) throws IOException {
        String name = "/" + SampleQueries.class.getPackageName().replace('.', '/') + "/content-queries.tsv";
        try (var stream = ContentSnippetIT.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(language + "\t")).map(line -> line.substring(language.length() + 1)).toList();
        }
    }

    private String page(String path) {
        return pages.computeIfAbsent(path, unread -> {
            try {
                return letters(UNSEEN.matcher(Files.readString(SITE.resolve(path))).replaceAll(""));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Letters and digits alone: spaces and signs are typography, which pages have and the index does not need. */
    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
