package cz.rozcestnik.publish.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes in a typeface; each letter is drawn once in a size and a quarter of a pixel. */
final class Lettering {
    private static final int QUARTERS = 4;

    private final Typeface face;
    private final Map<Place, Mask> masks = new ConcurrentHashMap<>();

    Lettering(Typeface face) {
        this.face = face;
    }

    private record Place(int character, double size, int quarter) {
    }

    /** Writes a text from a point of its base line. */
    void write(String text, double size, double x, int y, int ink, Canvas canvas) {
        double at = x;
        for (int character : text.codePoints().toArray()) {
            int quarters = (int) Math.round(at * QUARTERS);
            Place place = new Place(character, size, quarters % QUARTERS);
            canvas.lay(masks.computeIfAbsent(place, this::draw), quarters / QUARTERS, y, ink);
            at += face.width(character, size);
        }
    }

    private Mask draw(Place place) {
        return Mask.of(face.outline(Character.toString(place.character()), place.size(), (double) place.quarter() / QUARTERS, 0));
    }

    /** Returns how wide a text is in a size. */
    double width(String text, double size) {
        return face.width(text, size);
    }

    /** Returns a text without what the typeface has no letter for, such as emoji. */
    String known(String text) {
        return text.codePoints().filter(face::has).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
