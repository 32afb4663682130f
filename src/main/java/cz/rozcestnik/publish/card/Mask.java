package cz.rozcestnik.publish.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How much of each pixel a shape covers.
 *
 * @param left    the first column, from the point that the shape was drawn at
 * @param top     the first row from there
 * @param width   how many columns there are
 * @param degrees of one row after another, none to {@link #DEGREES}
 */
record Mask(int left, int top, int width, byte[] degrees) {
    /** The degrees of an ink on paper. */
    static final int DEGREES = 3;

    /** Returns the mask of a shape. */
    static Mask of(Shape shape) {
        Rectangle bounds = shape.getBounds();
        bounds.grow(1, 1);
        BufferedImage image = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.translate(-bounds.x, -bounds.y);
        graphics.fill(shape);
        graphics.dispose();
        byte[] covered = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] degrees = new byte[covered.length];
        for (int i = 0; i < covered.length; i++) {
            degrees[i] = (byte) (((covered[i] & 255) * DEGREES + 127) / 255);
        }
        return new Mask(bounds.x, bounds.y, bounds.width, degrees);
    }

    /** Returns how many rows there are. */
    int height() {
        return degrees.length / width;
    }
}
