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
 * @param pieces     in UTF-8; between them stands what each page has its own of
 * @param between    what stands there: after each piece but the last its place among what a page puts in
 * @param characters how many the pieces have together (UTF-16)
 */
record Markup(List<byte[]> pieces, List<Integer> between, int characters) {
    /** The way to the site's root, the first that a page puts in. */
    static final Open ROOT = new Open(0);

    /** Begins the mark of what is left open; no file of a site may hold this character. */
    private static final char MARK = '\0';

    /** What a part leaves open, by its place among what a page puts in. */
    record Open(int place) {

        /** Returns what stands for it while the part is made. */
        String mark() {
            return MARK + Character.toString(place);
        }
    }

    /** Returns the markup of a text in UTF-8 that has so many characters, the marks of what is left open among them; so many may be. */
    static Markup of(byte[] text, int characters, int open) {
        List<byte[]> pieces = new ArrayList<>();
        List<Integer> between = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length - 1; at++) {
            if (text[at] == MARK && text[at + 1] >= 0 && text[at + 1] < open) {
                pieces.add(Arrays.copyOfRange(text, start, at));
                at++;
                between.add((int) text[at]);
                start = at + 1;
            }
        }
        pieces.add(Arrays.copyOfRange(text, start, text.length));
        return new Markup(pieces, between, characters - ROOT.mark().length() * between.size());
    }

    /** Writes it for a page with what the page puts in. */
    void write(Writer out, List<String> own) throws IOException {
        if (out instanceof BoundedWriter page) {
            page.write(this, own);
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                out.write(own.get(between.get(i - 1)));
            }
            out.write(new String(pieces.get(i), StandardCharsets.UTF_8));
        }
    }
}
