package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("title", "summary", "status", "phone", "regions", "kůň");

    @ParameterizedTest
    @CsvSource({"titel, title", "Title, title", "sumary, summary", "phones, phone", "region, regions", "kun, kůň", "staus, status"})
    void a_slip_finds_the_word_that_was_meant(String written, String meant) {
        assertThat(Suggestion.closest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fax", "x", "", "verified", "krokodýl"})
    void a_different_word_finds_nothing(String written) {
        assertThat(Suggestion.closest(written, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab, ba, 1", "abc, abc, 0", "'', abc, 3", "kitten, sitting, 3", "titel, title, 1"})
    void a_distance_counts_edits_and_swaps(String from, String to, int edits) {
        assertThat(Suggestion.distance(from, to)).isEqualTo(edits);
    }
}
