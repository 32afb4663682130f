package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nd\n", "a\r\nb\r\n\r\nd\r\n", "a\rb\r\rd\r"})
    void lines_are_the_same_whatever_ends_them(String text) {
        SourceText source = SourceText.of("x.md", text);

        assertThat(source.line(1)).isEqualTo("a");
        assertThat(source.line(2)).isEqualTo("b");
        assertThat(source.line(3)).isEmpty();
        assertThat(source.line(4)).isEqualTo("d");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.line(99)).isEmpty();
    }

    @Test
    void a_byte_order_mark_at_the_beginning_is_no_part_of_the_text() {
        assertThat(SourceText.of("x.md", "\ufeff---\n").text()).isEqualTo("---\n");
        assertThat(SourceText.of("x.md", "a\ufeff").text()).isEqualTo("a\ufeff");
    }

    @Test
    void a_width_is_cut_to_what_the_line_holds() {
        SourceText source = SourceText.of("x.md", "title: Kůň\nnext");

        assertThat(source.place(1, 8, 99)).isEqualTo(new Place("x.md", 1, 8, 3, "title: Kůň"));
        assertThat(source.place(1, 11, 1)).isEqualTo(new Place("x.md", 1, 11, 1, "title: Kůň"));
    }

    @Test
    void a_whole_line_is_its_text_without_the_space_around_it() {
        assertThat(SourceText.of("x.md", "a\n  👪 dům  \n").wholeLine(2))
                .isEqualTo(new Place("x.md", 2, 3, 5, "  👪 dům  "));
    }

    @Test
    void the_end_is_after_the_last_character() {
        assertThat(SourceText.of("x.md", "a\r\n👪b").end()).isEqualTo(new Place("x.md", 2, 3, 1, "👪b"));
    }

    @Test
    void a_part_of_a_line_is_told_in_characters_and_cut_to_the_line() {
        SourceText source = SourceText.of("x.md", "a\n👪👪 dům");

        assertThat(source.part(2, 5, 99)).isEqualTo(new Place("x.md", 2, 4, 3, "👪👪 dům"));
        assertThat(source.part(2, 99, 1)).isEqualTo(new Place("x.md", 2, 7, 1, "👪👪 dům"));
        assertThat(source.part(9, 3, 1)).isEqualTo(new Place("x.md", 9, 1, 1, ""));
    }

    @Test
    void characters_are_counted_from_a_line_over_the_ends_of_others() {
        SourceText source = SourceText.of("x.md", "---\r\n👪a\r\nbc\n");

        assertThat(source.between(2, 1, 2)).isEqualTo(new Place("x.md", 2, 2, 1, "👪a"));
        assertThat(source.between(2, 3, 4)).isEqualTo(new Place("x.md", 2, 3, 1, "👪a"));
        assertThat(source.between(2, 5, 6)).isEqualTo(new Place("x.md", 3, 2, 1, "bc"));
        assertThat(source.between(2, 99, 100)).isEqualTo(new Place("x.md", 4, 1, 1, ""));
    }

    @Test
    void all_places_of_a_line_share_its_text() {
        SourceText source = SourceText.of("x.md", "a".repeat(1000));

        assertThat(source.place(1, 5, 1).excerpt()).isSameAs(source.place(1, 900, 1).excerpt());
    }
}
