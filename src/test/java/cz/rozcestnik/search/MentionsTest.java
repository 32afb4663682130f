package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void a_word_is_mentioned_in_any_form_and_without_diacritics() {
        assertThat(in("pomoc pri domacim nasili").has("násilí")).isTrue();
        assertThat(in("Sebevražd je míň").has("sebevražda")).isTrue();
    }

    @Test
    void of_a_phrase_all_words_must_be_there_in_any_order() {
        assertThat(in("manžel mě bije").has("bije mě")).isTrue();
        assertThat(in("nechci zit").has("nechci žít")).isTrue();
        assertThat(in("nechci do školky").has("nechci žít")).isFalse();
    }

    @Test
    void nothing_is_mentioned_where_there_are_no_words() {
        assertThat(in("").has("násilí")).isFalse();
        assertThat(in("násilí").has(" – ")).isFalse();
    }

    private static Mentions in(String text) {
        return new Mentions(text, Words.of("cs"));
    }
}
