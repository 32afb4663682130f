package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(new EditDistance(from).to(to, 3)).isEqualTo(edits);
    }

    @Test
    void distances_to_many_words_do_not_disturb_one_another() {
        EditDistance distance = new EditDistance("title");

        assertThat(List.of(distance.to("titel", 9), distance.to("summary", 9), distance.to("", 9), distance.to("title", 9)))
                .isEqualTo(List.of(1, 7, 5, 0));
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 2", "abc, '', 2", "abcdef, ghijkl, 5", "ab, ba, 0"})
    void a_distance_is_not_counted_beyond_its_bound(String from, String to, int bound) {
        assertThat(new EditDistance(from).to(to, bound)).isGreaterThan(bound);
    }

    @ParameterizedTest
    @CsvSource({"abcdefg, abcdefh, abcdefa", "Slůvko, slovko, slavko"})
    void of_words_that_are_as_close_the_first_by_alphabet_is_meant(String written, String later, String earlier) {
        assertThat(Suggestion.closest(written, List.of(later, earlier))).contains(earlier);
        assertThat(Suggestion.closest(written, List.of(earlier, later))).contains(earlier);
    }
}
