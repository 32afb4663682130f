package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
    private static final String ADDRESS = "https://rozcestnik.example.org/cs/sluzby/dluhova-poradna.html";
    private static final int QUIET = 4;

    private final QrDrawing drawing = new QrDrawing();

    @Test
    void everyModuleIsDrawnWhereTheCodeHasItAndNoneElse() {
        assertDrawn(ADDRESS);
    }

    @Test
    void theMaskIsTheBestOneWhateverTheTextAndItsLength() {
        for (int length = 1; length < 320; length += 3) {
            assertDrawn(ADDRESS.repeat(10).substring(length / 2, length + length / 2));
            assertDrawn(String.valueOf(length).repeat(length));
        }
    }

    private void assertDrawn(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        boolean[][] expected = new boolean[code.size + 2 * QUIET][code.size + 2 * QUIET];
        for (int y = 0; y < expected.length; y++) {
            for (int x = 0; x < expected.length; x++) {
                expected[y][x] = code.getModule(x - QUIET, y - QUIET);
            }
        }
        assertThat(drawn(text, expected.length)).as(text).isDeepEqualTo(expected);
    }

    private boolean[][] drawn(String text, int side) {
        boolean[][] drawn = new boolean[side][side];
        Matcher steps = Pattern.compile("M(\\d+) (\\d+)\\.5|m(\\d+) 0|h(\\d+)").matcher(drawing.svg(text));
        int x = 0;
        int y = 0;
        while (steps.find()) {
            if (steps.group(1) != null) {
                x = Integer.parseInt(steps.group(1));
                y = Integer.parseInt(steps.group(2));
            } else if (steps.group(3) != null) {
                x += Integer.parseInt(steps.group(3));
            } else {
                int end = x + Integer.parseInt(steps.group(4));
                Arrays.fill(drawn[y], x, end, true);
                x = end;
            }
        }
        return drawn;
    }

    @Test
    void theDrawingIsHiddenFromScreenReadersAndHasItsSize() {
        assertThat(drawing.svg(ADDRESS)).startsWith("<svg class=\"qr\" viewBox=\"0 0 41 41\" width=\"164\" height=\"164\" aria-hidden=\"true\"");
    }
}
