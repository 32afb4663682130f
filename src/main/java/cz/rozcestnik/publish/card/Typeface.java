package cz.rozcestnik.publish.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a TrueType font (OpenType 1.9: cmap format 4, hmtx, glyf), read here, so that no font library of a
 * machine decides how they are drawn.
 */
final class Typeface {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int metrics;
    private final char[] glyphs;

    private Typeface(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
        for (int i = 0; i < number(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        this.unitsPerEm = number(tables.get("head") + 18);
        this.longOffsets = number(tables.get("head") + 50) == 1;
        this.metrics = number(tables.get("hhea") + 34);
        this.glyphs = glyphs(characters());
    }

    /** Reads a font of the family Liberation by its name, such as {@code LiberationSerif-Bold}. */
    static Typeface of(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            return new Typeface(in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns whether the font has a letter. */
    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** Returns how wide a text is in a size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(glyph(c))).sum() * size / unitsPerEm;
    }

    /** Returns how wide a letter is in a size. */
    double width(int character, double size) {
        return advance(glyph(character)) * size / unitsPerEm;
    }

    /** Returns the outline of a text that starts at a point of its base line. */
    Path2D outline(String text, double size, double x, double y) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            int glyph = glyph(character);
            add(glyph, new AffineTransform(scale, 0, 0, -scale, at, y), outline);
            at += advance(glyph) * scale;
        }
        return outline;
    }

    private int number(int at) {
        return file.getShort(at) & 0xffff;
    }

    private int characters() {
        int table = tables.get("cmap");
        for (int i = 0; i < number(table + 2); i++) {
            int subtable = table + file.getInt(table + 8 + 8 * i);
            if (number(table + 4 + 8 * i) == 3 && number(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("no table of characters");
    }

    /** Returns the glyphs of all characters, read once: a card asks for each of its letters several times. */
    private char[] glyphs(int table) {
        char[] found = new char[Character.MAX_VALUE + 1];
        int doubled = number(table + 6);
        for (int i = 0; i < doubled; i += 2) {
            int start = number(table + 16 + doubled + i);
            int delta = number(table + 16 + 2 * doubled + i);
            int range = table + 16 + 3 * doubled + i;
            for (int character = start; character <= number(table + 14 + i); character++) {
                int glyph = number(range) == 0 ? character : number(range + number(range) + 2 * (character - start));
                found[character] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
        return found;
    }

    private int glyph(int character) {
        return character < glyphs.length ? glyphs[character] : 0;
    }

    private int advance(int glyph) {
        return number(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    private int offset(int glyph) {
        int table = tables.get("loca");
        return longOffsets ? file.getInt(table + 4 * glyph) : 2 * number(table + 2 * glyph);
    }

    private void add(int glyph, AffineTransform place, Path2D outline) {
        if (offset(glyph) == offset(glyph + 1)) {
            return;
        }
        int at = tables.get("glyf") + offset(glyph);
        if (file.getShort(at) >= 0) {
            new Contours(file, at).draw(place, outline);
            return;
        }
        int flags = 0x20;
        for (int part = at + 10; (flags & 0x20) != 0;) {
            flags = number(part);
            boolean words = (flags & 1) != 0;
            AffineTransform moved = new AffineTransform(place);
            moved.translate(words ? file.getShort(part + 4) : file.get(part + 4), words ? file.getShort(part + 6) : file.get(part + 5));
            add(number(part + 2), moved, outline);
            part += (words ? 8 : 6) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
    }
}
