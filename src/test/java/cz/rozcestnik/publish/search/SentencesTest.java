package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final String LETTERS = "a\u0159Z7\u00bd\u2164)\u201c.!,\u00a0\u2028\ud83d\ude00\ud835\udc00 \t\r\n\u000b\f\n ";

    @ParameterizedTest
    @CsvSource({"'Kdy\nV pondělí.', 'Kdy. V pondělí.'", "'Kdo (my)\n \n  a jak?\nTak.', 'Kdo (my). a jak? Tak.'",
        "'do 15\nlet', 'do 15. let'", "' jedna  dvě\t tři ', 'jedna dvě tři'", "'„ano“\nne', '„ano“. ne'", "'', ''"})
    void a_line_without_a_stop_gets_one_and_all_stand_on_one_line(String text, String expected) {
        assertThat(Sentences.beginning(text, 100)).isEqualTo(expected);
    }

    @Test
    void a_long_text_ends_early() {
        assertThat(Sentences.beginning("jedna dvě tři", 7)).isEqualTo("jedna d");
        assertThat(Sentences.beginning("jedna\n dvě", 6)).isEqualTo("jedna. d");
    }

    @Test
    void any_text_becomes_what_two_regular_expressions_make_of_it() {
        Pattern line = Pattern.compile("([\\p{L}\\p{N})\u201c])\\s*\\n\\s*");
        Random random = new Random(7);
        for (int text = 0; text < 2000; text++) {
            String some = random.ints(random.nextInt(30), 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();

            assertThat(Sentences.beginning(some, 1000)).isEqualTo(line.matcher(some.strip()).replaceAll("$1. ").replaceAll("\\s+", " "));
        }
    }
}
