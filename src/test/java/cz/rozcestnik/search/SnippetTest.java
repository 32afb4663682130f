package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private final Words words = Words.of("cs");

    @Test
    void found_words_are_marked_in_every_form() {
        assertThat(shown(Snippet.mark("Poradny pro rodiny", terms("poradna"), words))).isEqualTo("[Poradny] pro rodiny");
    }

    @Test
    void all_words_of_the_query_are_marked_also_the_last_one() {
        assertThat(shown(Snippet.mark("Poradny pro rodiny", terms("poradna rodina"), words))).isEqualTo("[Poradny] pro [rodiny]");
    }

    @Test
    void what_is_shown_begins_with_a_sentence_and_ends_with_a_word() {
        String shown = shown(Snippet.of(document("", "Kdo poradí? Zeptejte se nás! " + "Slova na začátku? ".repeat(9)
                + "Tady je mediace. " + "Neobyčejně ".repeat(40)), terms("mediace"), words));
        assertThat(shown).startsWith("…Tady je [mediace]. Neobyčejně ").endsWith("Neobyčejně…");
    }

    @Test
    void the_summary_is_shown_where_it_has_the_word() {
        assertThat(shown(Snippet.of(document("Pomoc rodinám.", "Poradna je otevřená."), terms("pomoc"), words)))
                .isEqualTo("[Pomoc] rodinám.");
    }

    @Test
    void the_text_around_the_word_is_shown_where_the_summary_lacks_it() {
        String text = "Slova na začátku. ".repeat(10) + "Tady je mediace v rodině. " + "Slova na konci. ".repeat(20);
        String shown = shown(Snippet.of(document("Shrnutí.", text), terms("mediace"), words));
        assertThat(shown).startsWith("…").endsWith("…").contains("[mediace]").hasSizeLessThan(260);
    }

    @Test
    void without_a_word_the_summary_is_shown_or_the_beginning_of_the_text() {
        assertThat(shown(Snippet.of(document("Shrnutí.", "Text."), Set.of(), words))).isEqualTo("Shrnutí.");
        assertThat(shown(Snippet.of(document("", "Text."), Set.of(), words))).isEqualTo("Text.");
        assertThat(shown(Snippet.of(document("", ""), Set.of(), words))).isEmpty();
    }

    private Set<String> terms(String text) {
        return words.in(text).stream().map(Word::term).collect(Collectors.toSet());
    }

    private static StoredDocument document(String summary, String text) {
        return new StoredDocument("cs/x.html", "Titul", summary, "Služba", text, List.of(), StoredDocument.Standing.UNKNOWN);
    }

    private static String shown(List<Snippet.Piece> pieces) {
        return pieces.stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
