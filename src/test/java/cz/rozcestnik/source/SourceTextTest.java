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
}
