package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that some write together and others apart. */
class CompoundsTest {
    private static final List<SearchEntry> ENTRIES = List.of(
            entry("together", "Affordable childcare", "For all parents."),
            entry("apart", "A child in care", "Foster families."),
            entry("hyphen", "Working part-time", "After-school clubs and jobs."),
            entry("office", "A home office", "From your kitchen."));

    @ParameterizedTest
    @CsvSource({"childcare, together", "afterschool, hyphen", "after school, hyphen",
        "parttime, hyphen", "part-time, hyphen", "part time, hyphen", "homeoffice, office", "home-office, office"})
    void a_compound_is_found_however_it_is_typed(String typed, String record) throws IOException {
        assertThat(names(typed, true)).containsExactly(record);
        assertThat(names(typed, false)).containsExactly(record);
    }

    @Test
    void two_words_find_the_one_that_they_make_and_still_themselves() throws IOException {
        assertThat(names("child care", true)).containsExactlyInAnyOrder("together", "apart");
        assertThat(names("child-care", true)).containsExactlyInAnyOrder("together", "apart");
        assertThat(names("child, care", true)).containsExactly("apart");
    }

    @Test
    void words_that_were_run_together_are_told_apart_aloud() {
        SearchResults found = PublishedSearch.of("en", ENTRIES).results("affordable homeoffice", 10);
        assertThat(found.reading().corrected()).singleElement()
                .satisfies(correction -> assertThat(correction.texts()).containsExactly("home office"));
        assertThat(PublishedSearch.of("en", ENTRIES).results("homeoffixce", 10).total()).isZero();
    }

    /** In the order of Lucene, which is asked too. */
    private static List<String> names(String typed, boolean sent) throws IOException {
        SearchRequest request = new SearchRequest(typed, Map.of(), 10, "", true, sent);
        List<String> paths = PublishedSearch.of("en", ENTRIES).results(request).hits().stream().map(hit -> hit.document().path()).toList();
        try (Directory directory = SearchIndex.write("en", ENTRIES, FieldWeights.DEFAULT);
                LuceneSearch reference = LuceneSearch.open(directory)) {
            assertThat(reference.search(request).hits()).extracting(LuceneSearch.Hit::path).isEqualTo(paths);
        }
        return paths.stream().map(path -> path.substring(3, path.indexOf('.'))).toList();
    }

    private static SearchEntry entry(String name, String title, String body) {
        return new SearchEntry(new RecordName("service", name), "en", "Service", "en/" + name + ".html", title, "", List.of(), body);
    }
}
