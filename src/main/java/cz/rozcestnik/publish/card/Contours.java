package cz.rozcestnik.publish.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The contours of one letter: points on them and points that bend them (OpenType 1.9, simple glyph description). */
final class Contours {
    private static final int ON_CURVE = 1;
    private static final int REPEATED = 8;

    private final int[] ends;
    private final boolean[] on;
    private final double[] points;

    Contours(ByteBuffer file, int glyph) {
        ends = new int[file.getShort(glyph)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = file.getShort(glyph + 10 + 2 * i) & 0xffff;
        }
        int count = ends[ends.length - 1] + 1;
        int at = glyph + 10 + 2 * ends.length;
        at += 2 + (file.getShort(at) & 0xffff);
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = file.get(at++) & 0xff;
            if ((flags[i] & REPEATED) != 0) {
                int times = file.get(at++) & 0xff;
                java.util.Arrays.fill(flags, i + 1, i + 1 + times, flags[i]);
                i += times;
            }
        }
        on = new boolean[count];
        points = new double[2 * count];
        at = coordinates(file, at, flags, 0);
        coordinates(file, at, flags, 1);
        for (int i = 0; i < count; i++) {
            on[i] = (flags[i] & ON_CURVE) != 0;
        }
    }

    private int coordinates(ByteBuffer file, int from, int[] flags, int axis) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean small = (flags[i] & 2 << axis) != 0;
            boolean same = (flags[i] & 16 << axis) != 0;
            if (small) {
                int step = file.get(at++) & 0xff;
                value += same ? step : -step;
            } else if (!same) {
                value += file.getShort(at);
                at += 2;
            }
            points[2 * i + axis] = value;
        }
        return at;
    }

    void draw(AffineTransform place, Path2D outline) {
        place.transform(points, 0, points, 0, on.length);
        int first = 0;
        for (int end : ends) {
            contour(first, end - first + 1, outline);
            first = end + 1;
        }
    }

    /** Between two points that bend lies one on the contour, half way. */
    private void contour(int first, int count, Path2D outline) {
        int start = 0;
        while (start < count && !on[first + start]) {
            start++;
        }
        if (start == count) {
            return;
        }
        outline.moveTo(x(first + start), y(first + start));
        for (int i = 1; i <= count; i++) {
            int point = first + (start + i) % count;
            if (on[point]) {
                outline.lineTo(x(point), y(point));
                continue;
            }
            int next = first + (start + i + 1) % count;
            if (on[next]) {
                outline.quadTo(x(point), y(point), x(next), y(next));
                i++;
            } else {
                outline.quadTo(x(point), y(point), (x(point) + x(next)) / 2, (y(point) + y(next)) / 2);
            }
        }
        outline.closePath();
    }

    private double x(int point) {
        return points[2 * point];
    }

    private double y(int point) {
        return points[2 * point + 1];
    }
}
