package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.markdown.Inline;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.model.Value;
import org.junit.jupiter.api.Test;

class MarkdownKindTest {
    @Test
    void text_is_read_as_markdown() {
        assertThat(prose(KindReading.of(new MarkdownKind(), "Přijďte *k nám*.")).plainText()).isEqualTo("Přijďte k\u00a0nám.");
    }

    @Test
    void links_of_a_block_know_their_places_in_the_file() {
        KindReading read = KindReading.of(new MarkdownKind(), "|\n\n  První\n    [a](a.md)\n  👪 [b](b.md)");

        assertThat(prose(read).links()).extracting(Inline.Link::place).extracting(place -> place.line() + ":" + place.column())
                .containsExactly("4:5", "5:5");
    }

    @Test
    void links_of_a_single_line_know_their_places_in_the_file() {
        assertThat(places("viz [a](a.md)")).isEqualTo("1:12");
        assertThat(places("\"viz [a](a.md)\"")).isEqualTo("1:13");
    }

    @Test
    void a_link_in_folded_text_is_told_at_its_value() {
        assertThat(places(">\n  dlouhý\n  text [a](a.md)")).isEqualTo("1:8");
    }

    @Test
    void raw_html_is_told_at_its_place() {
        assertThat(KindReading.of(new MarkdownKind(), "|\n  a <b>").refused()).containsExactly("HTML_CUT 2:5");
    }

    @Test
    void a_list_or_nothing_is_refused() {
        assertThat(KindReading.of(new MarkdownKind(), "[a]").refused()).containsExactly("TEXT_EXPECTED 1:8");
        assertThat(KindReading.of(new MarkdownKind(), "''").refused()).containsExactly("VALUE_EMPTY 1:8");
    }

    private static String places(String written) {
        return prose(KindReading.of(new MarkdownKind(), written)).links().stream()
                .map(link -> link.place().line() + ":" + link.place().column()).findFirst().orElseThrow();
    }

    private static Prose prose(KindReading read) {
        return ((Value.Prose) read.value().orElseThrow()).prose();
    }
}
