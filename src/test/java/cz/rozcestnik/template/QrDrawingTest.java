package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
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
        Matcher bars = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(drawing.svg(text));
        while (bars.find()) {
            for (int x = 0; x < Integer.parseInt(bars.group(3)); x++) {
                drawn[Integer.parseInt(bars.group(2))][Integer.parseInt(bars.group(1)) + x] = true;
            }
        }
        return drawn;
    }

    @Test
    void theDrawingIsHiddenFromScreenReadersAndHasItsSize() {
        assertThat(drawing.svg(ADDRESS)).startsWith("<svg class=\"qr\" viewBox=\"0 0 41 41\" width=\"164\" height=\"164\" aria-hidden=\"true\"");
    }
}
