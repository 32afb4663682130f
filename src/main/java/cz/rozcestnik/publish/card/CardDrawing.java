package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws cards: the signpost and the site's name above, the title in the middle, what it is and where below.
 *
 * <p>What is drawn are degrees of ink on paper, for each colour of ink its own, so that a card has few colours and packs
 * small. What is above and below is the same on many cards and drawn once.
 */
final class CardDrawing {
    /** Paper, then the inks: ink, spruce, plum, honey, brick. */
    static final List<Integer> COLOURS = List.of(0xfbfaf5, 0x1b2a26, 0x14463c, 0x6b3563, 0xf2b83b, 0xc4551f);

    private static final int INK = 0;
    private static final int SPRUCE = 1;
    private static final int PLUM = 2;
    private static final int HONEY = 3;
    private static final int BRICK = 4;

    private static final int HEAD = 160;
    private static final int FOOT = 520;
    private static final int MARGIN = 80;
    private static final int MOST_LINES = 4;
    private static final double SMALLEST = 54;
    private static final double LARGEST = 84;
    private static final String MORE = "…";

    private final Lettering display = new Lettering(Typeface.of("LiberationSerif-Bold"));
    private final Lettering text = new Lettering(Typeface.of("LiberationSans-Regular"));
    private final Map<String, Strip> heads = new ConcurrentHashMap<>();
    private final Map<String, Strip> feet = new ConcurrentHashMap<>();
    private final Map<Integer, Strip> blanks = new ConcurrentHashMap<>();

    /** Returns the rows of a card. */
    List<Strip> draw(SocialCard card) {
        List<Strip> strips = new ArrayList<>();
        strips.add(heads.computeIfAbsent(card.site(), this::head));
        strips.addAll(title(card.title()));
        strips.add(feet.computeIfAbsent(card.about(), this::foot));
        return strips;
    }

    private List<Strip> title(String title) {
        String known = display.known(title);
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
        double first = 345 - (lines.size() - 1) * size * 0.6 + size * 0.3;
        int top = (int) (first - size * 1.1);
        int bottom = (int) (first + (lines.size() - 1) * size * 1.2 + size * 0.3);
        Canvas canvas = new Canvas(top, bottom);
        for (int i = 0; i < lines.size(); i++) {
            display.write(shortened(lines.get(i), display, size), size, MARGIN, (int) Math.round(first + i * size * 1.2), INK, canvas);
        }
        return List.of(blank(top - HEAD), Strip.of(canvas.rows()), blank(FOOT - bottom));
    }

    private Strip blank(int rows) {
        return blanks.computeIfAbsent(rows, height -> Strip.of(new Canvas(0, height).rows()));
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

    private static String shortened(String line, Lettering face, double size) {
        String shorter = line;
        while (face.width(shorter, size) > SocialCard.WIDTH - 2 * MARGIN && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + MORE;
        }
        return shorter;
    }

    private Strip head(String site) {
        Canvas canvas = new Canvas(0, HEAD);
        double scale = 1.5;
        draw(new RoundRectangle2D.Double(MARGIN + 24 * scale - 3.6, 78, 7.2, 62, 6, 6), SPRUCE, canvas);
        draw(new Ellipse2D.Double(MARGIN + 24 * scale - 7, 62, 14, 14), BRICK, canvas);
        draw(sign(MARGIN + 14, 82, 48, 18, 12), HONEY, canvas);
        draw(sign(MARGIN + 58, 106, -48, 18, -12), SPRUCE, canvas);
        display.write(display.known(site), 40, MARGIN + 92, 122, SPRUCE, canvas);
        return Strip.of(canvas.rows());
    }

    private Strip foot(String about) {
        Canvas canvas = new Canvas(FOOT, SocialCard.HEIGHT);
        text.write(text.known(shortened(about, text, 34)), 34, MARGIN, SocialCard.HEIGHT - 62, PLUM, canvas);
        canvas.fill(SocialCard.HEIGHT - 32, SocialCard.HEIGHT - 24, BRICK);
        canvas.fill(SocialCard.HEIGHT - 24, SocialCard.HEIGHT, PLUM);
        return Strip.of(canvas.rows());
    }

    private static void draw(Shape shape, int ink, Canvas canvas) {
        canvas.lay(Mask.of(shape), 0, 0, ink);
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
}
