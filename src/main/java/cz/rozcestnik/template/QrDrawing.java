package cz.rozcestnik.template;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Draws texts as QR codes (ISO/IEC 18004), one SVG path, a stroke along each row of dark modules, with the quiet zone of four around. */
final class QrDrawing {
    private static final int QUIET = 4;
    /** How long most paths are, in characters. */
    private static final int USUAL = 4096;

    private final Map<Shape, QrMasks> masks = new ConcurrentHashMap<>();

    private record Shape(int version, QrCode.Ecc level) {
    }

    /** Returns the SVG element; the code bears a seventh of its area to be unreadable. */
    String svg(String text) {
        List<QrSegment> segments = QrSegment.makeSegments(text);
        QrCode first = QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, 0, true);
        int side = first.size + 2 * QUIET;
        return "<svg class=\"qr\" viewBox=\"0 0 " + side + " " + side + "\" width=\"" + side * QUIET + "\" height=\""
                + side * QUIET + "\" aria-hidden=\"true\"><path stroke=\"#000\" d=\"" + path(first, segments) + "\"/></svg>";
    }

    private String path(QrCode first, List<QrSegment> segments) {
        StringBuilder path = new StringBuilder(USUAL);
        if (first.size <= QrMasks.LARGEST) {
            QrMasks.Grid best = masks.computeIfAbsent(new Shape(first.version, first.errorCorrectionLevel),
                    shape -> new QrMasks(shape.version(), shape.level())).best(QrMasks.Grid.of(first));
            for (int y = 0; y < first.size; y++) {
                row(y, BitSet.valueOf(new long[] {best.rows()[y]}), path);
            }
        } else {
            QrCode best = QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM);
            for (int y = 0; y < best.size; y++) {
                int line = y;
                row(y, IntStream.range(0, best.size).filter(x -> best.getModule(x, line)).collect(BitSet::new, BitSet::set, BitSet::or), path);
            }
        }
        return path.toString();
    }

    private static void row(int y, BitSet dark, StringBuilder path) {
        int at = -1;
        for (int x = dark.nextSetBit(0); x >= 0; x = dark.nextSetBit(at)) {
            int end = dark.nextClearBit(x);
            if (at < 0) {
                path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append(".5");
            } else {
                path.append('m').append(x - at).append(" 0");
            }
            path.append('h').append(end - x);
            at = end;
        }
    }
}
