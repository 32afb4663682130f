package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
    private static final String ADDRESS = "https://rozcestnik.example.org/cs/sluzby/dluhova-poradna.html";
    private static final int QUIET = 4;

    @Test
    void everyModuleIsDrawnWhereTheCodeHasItAndNoneElse() {
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        boolean[][] drawn = new boolean[code.size + 2 * QUIET][code.size + 2 * QUIET];
        Matcher bars = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(QrDrawing.svg(ADDRESS));
        while (bars.find()) {
            for (int x = 0; x < Integer.parseInt(bars.group(3)); x++) {
                drawn[Integer.parseInt(bars.group(2))][Integer.parseInt(bars.group(1)) + x] = true;
            }
        }

        for (int y = 0; y < drawn.length; y++) {
            for (int x = 0; x < drawn.length; x++) {
                assertThat(drawn[y][x]).as("module %d, %d", x, y).isEqualTo(code.getModule(x - QUIET, y - QUIET));
            }
        }
    }

    @Test
    void theDrawingIsHiddenFromScreenReadersAndHasItsSize() {
        assertThat(QrDrawing.svg(ADDRESS)).startsWith("<svg class=\"qr\" viewBox=\"0 0 41 41\" width=\"164\" height=\"164\" aria-hidden=\"true\"");
    }
}
