package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import java.util.Arrays;

/** Rows of a card from one edge to the other, as a PNG has them: a filter, then two pixels in a byte. */
final class Canvas {
    private static final int ROW = 1 + SocialCard.WIDTH / 2;

    private final int top;
    private final int bottom;
    private final byte[] rows;

    /** Empty paper from a row to another, which is not in it. */
    Canvas(int top, int bottom) {
        this.top = top;
        this.bottom = bottom;
        this.rows = new byte[(bottom - top) * ROW];
    }

    /** Returns the rows. */
    byte[] rows() {
        return rows;
    }

    /** Lays an ink where a mask covers the paper; of two degrees the darker stays. */
    void lay(Mask mask, int x, int y, int ink) {
        for (int row = Math.max(0, top - y - mask.top()); row < Math.min(mask.height(), bottom - y - mask.top()); row++) {
            int at = row * mask.width();
            int start = (y + mask.top() + row - top) * ROW + 1;
            for (int column = 0; column < mask.width(); column++) {
                int degree = mask.degrees()[at + column];
                int pixel = x + mask.left() + column;
                if (degree > 0 && pixel >= 0 && pixel < SocialCard.WIDTH) {
                    set(start + (pixel >> 1), (pixel & 1) == 0 ? 4 : 0, ink * Mask.DEGREES + degree);
                }
            }
        }
    }

    private void set(int at, int shift, int colour) {
        int old = rows[at] >> shift & 15;
        rows[at] = (byte) (rows[at] + (Math.max(old, colour) - old << shift));
    }

    /** Fills whole rows with the full colour of an ink. */
    void fill(int from, int to, int ink) {
        int colour = (ink + 1) * Mask.DEGREES;
        for (int row = from - top; row < to - top; row++) {
            Arrays.fill(rows, row * ROW + 1, (row + 1) * ROW, (byte) (colour << 4 | colour));
        }
    }
}
