package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void every_lower_case_letter_folds_as_in_lucene() {
        int folded = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean letter = Letters.wordCharacters("" + c, 0) == 1 && !Letters.isCombiningMark(c);
            if (letter && Character.toLowerCase(c) == c) {
                assertThat(Folding.fold("" + c)).as("U+%04X", (int) c).isEqualTo(lucene(c));
                folded += Folding.fold("" + c).equals("" + c) ? 0 : 1;
            }
        }
        assertThat(folded).isGreaterThan(500);
    }

    @Test
    void capitals_of_latin_greek_and_cyrillic_texts_become_the_small_letters_of_the_jvm() {
        int capitals = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean usual = c < 0x180 || c >= 0x386 && c < 0x3cf || c >= 0x400 && c < 0x530 || c >= 0x1e00 && c < 0x1f00;
            if (usual && Letters.wordCharacters("" + c, 0) == 1) {
                assertThat(Letters.lowerCase(c)).as("U+%04X", (int) c).isEqualTo(Character.toLowerCase(c));
                capitals += Letters.lowerCase(c) == c ? 0 : 1;
            }
            assertThat(Letters.lowerCase(c)).as("U+%04X", (int) c).isIn(c, Character.toLowerCase(c));
        }
        assertThat(capitals).isGreaterThan(300);
    }

    private static String lucene(char c) {
        char[] out = new char[4];
        int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, out, 0, 1);
        return new String(out, 0, length).toLowerCase(Locale.ROOT);
    }
}
