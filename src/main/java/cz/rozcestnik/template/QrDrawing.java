package cz.rozcestnik.template;

import io.nayuki.qrcodegen.QrCode;

/** Draws a text as a QR code (ISO/IEC 18004), one SVG path of dark modules with the quiet zone of four around. */
final class QrDrawing {
    private static final int QUIET = 4;

    private QrDrawing() {
    }

    /** Returns the SVG element; the code bears a seventh of its area to be unreadable. */
    static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return "<svg class=\"qr\" viewBox=\"0 0 " + side + " " + side + "\" width=\"" + side * QUIET + "\" height=\""
                + side * QUIET + "\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path(code) + "\"/></svg>";
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; ) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET)
                            .append('h').append(end - x).append("v1h-").append(end - x).append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }
}
