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

    private static String lucene(char c) {
        char[] out = new char[4];
        int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, out, 0, 1);
        return new String(out, 0, length).toLowerCase(Locale.ROOT);
    }
}
