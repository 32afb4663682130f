package cz.rozcestnik.template;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of pages, ready to be put into any of them.
 *
 * @param pieces     in UTF-8; between them stands the way to the site's root, which each page has its own of
 * @param characters how many they have together (UTF-16)
 */
record Markup(List<byte[]> pieces, int characters) {
    /** Stands for the way to the site's root; no file of a site may hold this character. */
    static final char OPEN = '\0';

    /** Returns the markup of a text in UTF-8 that has so many characters, those that are left open among them. */
    static Markup of(byte[] text, int characters) {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == OPEN) {
                pieces.add(Arrays.copyOfRange(text, start, at));
                start = at + 1;
            }
        }
        pieces.add(Arrays.copyOfRange(text, start, text.length));
        return new Markup(pieces, characters - pieces.size() + 1);
    }

    /** Writes it for a page with its way to the site's root. */
    void write(Writer out, String root) throws IOException {
        if (out instanceof BoundedWriter page) {
            page.write(this, root);
        } else {
            List<String> texts = pieces.stream().map(piece -> new String(piece, StandardCharsets.UTF_8)).toList();
            out.write(String.join(root, texts));
        }
    }
}
