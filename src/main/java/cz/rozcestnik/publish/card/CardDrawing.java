package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws cards: the signpost and the site's name above, the title in the middle, what it is and where below.
 *
 * <p>What is drawn are degrees of ink on paper, for each colour of ink its own, so that a card has few colours and packs
 * small.
 */
final class CardDrawing {
    /** Degrees of one ink. */
    static final int DEGREES = 6;

    /** Paper, then the inks: ink, spruce, plum, honey, brick. */
    static final List<Integer> COLOURS = List.of(0xfbfaf5, 0x1b2a26, 0x14463c, 0x6b3563, 0xf2b83b, 0xc4551f);

    private static final int MARGIN = 80;
    private static final int MOST_LINES = 4;
    private static final double SMALLEST = 54;
    private static final double LARGEST = 84;
    private static final String MORE = "…";

    private final Typeface display = Typeface.of("LiberationSerif-Bold");
    private final Typeface text = Typeface.of("LiberationSans-Regular");
    private final byte[] frame = frame();

    /** Returns the pixels of a card: the ink times {@link #DEGREES} and its degree. */
    byte[] draw(SocialCard card) {
        byte[] pixels = frame.clone();
        lay(display.outline(known(display, card.site()), 40, MARGIN + 92, 122), 2, pixels);
        lay(title(card.title()), 1, pixels);
        lay(text.outline(known(text, shortened(card.about(), text, 34)), 34, MARGIN, SocialCard.HEIGHT - 62), 3, pixels);
        return pixels;
    }

    private Path2D title(String title) {
        String known = known(display, title);
        double size = LARGEST;
        List<String> lines = lines(known, size);
        while (lines.size() > MOST_LINES - (size > 70 ? 1 : 0) && size > SMALLEST) {
            size -= 6;
            lines = lines(known, size);
        }
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            lines.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + MORE);
        }
        Path2D whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double first = 345 - (lines.size() - 1) * size * 0.6 + size * 0.3;
        for (int i = 0; i < lines.size(); i++) {
            whole.append(display.outline(shortened(lines.get(i), display, size), size, MARGIN, first + i * size * 1.2), false);
        }
        return whole;
    }

    private List<String> lines(String title, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && display.width(longer, size) > SocialCard.WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shortened(String line, Typeface face, double size) {
        String shorter = line;
        while (face.width(shorter, size) > SocialCard.WIDTH - 2 * MARGIN && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + MORE;
        }
        return shorter;
    }

    /** Leaves out what the font has no letter for, such as emoji. */
    private static String known(Typeface face, String text) {
        return text.codePoints().filter(face::has).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] frame() {
        byte[] pixels = new byte[SocialCard.WIDTH * SocialCard.HEIGHT];
        double scale = 1.5;
        lay(new RoundRectangle2D.Double(MARGIN + 24 * scale - 3.6, 78, 7.2, 62, 6, 6), 2, pixels);
        lay(new Ellipse2D.Double(MARGIN + 24 * scale - 7, 62, 14, 14), 5, pixels);
        lay(sign(MARGIN + 14, 82, 48, 18, 12), 4, pixels);
        lay(sign(MARGIN + 58, 106, -48, 18, -12), 2, pixels);
        Arrays.fill(pixels, SocialCard.WIDTH * (SocialCard.HEIGHT - 24), pixels.length, (byte) (3 * DEGREES - 1));
        Arrays.fill(pixels, SocialCard.WIDTH * (SocialCard.HEIGHT - 32), SocialCard.WIDTH * (SocialCard.HEIGHT - 24), (byte) (5 * DEGREES - 1));
        return pixels;
    }

    private static Shape sign(double x, double y, double width, double height, double point) {
        Path2D sign = new Path2D.Double();
        sign.moveTo(x, y);
        sign.lineTo(x + width, y);
        sign.lineTo(x + width + point, y + height / 2);
        sign.lineTo(x + width, y + height);
        sign.lineTo(x, y + height);
        sign.closePath();
        return sign;
    }

    /** Lays an ink over the pixels where a shape is. */
    private static void lay(Shape shape, int ink, byte[] pixels) {
        Rectangle bounds = shape.getBounds();
        bounds.grow(1, 1);
        Rectangle seen = bounds.intersection(new Rectangle(SocialCard.WIDTH, SocialCard.HEIGHT));
        if (seen.isEmpty()) {
            return;
        }
        BufferedImage image = new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.translate(-seen.x, -seen.y);
        graphics.fill(shape);
        graphics.dispose();
        byte[] covered = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < covered.length; i++) {
            int degree = (covered[i] & 255) * DEGREES >> 8;
            if (degree > 0) {
                pixels[(seen.y + i / seen.width) * SocialCard.WIDTH + seen.x + i % seen.width] = (byte) ((ink - 1) * DEGREES + degree);
            }
        }
    }
}
