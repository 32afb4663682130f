package cz.rozcestnik.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the text of a page in UTF-8, and stops whoever writes more than a page can hold.
 *
 * <p>Half of a character becomes a question mark, as everywhere in Java.
 */
final class BoundedWriter extends Writer {
    private static final char NONE = 0;
    private static final int MOST_BYTES = 3;

    private final int longest;
    private final char[] taken = new char[512];
    private byte[] bytes;
    private int length;
    private int characters;
    /** The first half of a character whose other half has not come yet. */
    private char half = NONE;

    BoundedWriter(int longest) {
        this(longest, 4 * 1024);
    }

    /** A writer of at most so many characters, which are expected to have so many bytes. */
    BoundedWriter(int longest, int usual) {
        this.longest = longest;
        this.bytes = new byte[usual];
    }

    /** Says that a page is longer than it may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
        private final String template;
        private final int longest;

        TooLong(String template, int longest) {
            this.template = template;
            this.longest = longest;
        }

        /** Returns the template that was writing. */
        String template() {
            return template;
        }

        /** Returns how many characters a page may have. */
        int longest() {
            return longest;
        }
    }

    @Override
    public void write(char[] text, int offset, int count) throws IOException {
        count(count);
        add(text, offset, offset + count);
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        count(count);
        for (int from = offset; from < offset + count; from += taken.length) {
            int part = Math.min(taken.length, offset + count - from);
            text.getChars(from, from + part, taken, 0);
            add(taken, 0, part);
        }
    }

    @Override
    public void write(int character) throws IOException {
        count(1);
        makeRoom(1);
        add((char) character);
    }

    /** Writes a part of pages with what the page puts in. */
    void write(Markup markup, List<String> own) throws IOException {
        count(markup.characters());
        for (int i = 0; i < markup.pieces().size(); i++) {
            if (i > 0) {
                write(own.get(markup.between().get(i - 1)));
            }
            byte[] piece = markup.pieces().get(i);
            makeRoom(piece.length / MOST_BYTES + 1);
            closeHalf();
            System.arraycopy(piece, 0, bytes, length, piece.length);
            length += piece.length;
        }
    }

    private void count(int more) throws IOException {
        if (more > longest - characters) {
            throw new TooLong(Environment.getCurrentEnvironment().getCurrentTemplate().getName(), longest);
        }
        characters += more;
    }

    /** Makes room for characters, and for the question mark that half a one before them becomes. */
    private void makeRoom(int more) {
        int needed = length + MOST_BYTES * more + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    private void add(char[] text, int from, int to) {
        makeRoom(to - from);
        int at = from;
        while (at < to) {
            at = half == NONE ? addAscii(text, at, to) : at;
            if (at < to) {
                add(text[at]);
                at++;
            }
        }
    }

    /** Adds characters up to the first that needs more than a byte; most of a page needs one, so four are looked at together. */
    private int addAscii(char[] text, int from, int to) {
        byte[] into = bytes;
        int at = from;
        int end = length;
        while (at < to - 3 && (text[at] | text[at + 1] | text[at + 2] | text[at + 3]) < 0x80) {
            into[end] = (byte) text[at];
            into[end + 1] = (byte) text[at + 1];
            into[end + 2] = (byte) text[at + 2];
            into[end + 3] = (byte) text[at + 3];
            end += 4;
            at += 4;
        }
        while (at < to && text[at] < 0x80) {
            into[end] = (byte) text[at];
            end++;
            at++;
        }
        length = end;
        return at;
    }

    private void add(char character) {
        if (half != NONE && Character.isLowSurrogate(character)) {
            int whole = Character.toCodePoint(half, character);
            half = NONE;
            put(0xF0 | whole >> 18);
            put(0x80 | whole >> 12 & 0x3F);
            put(0x80 | whole >> 6 & 0x3F);
            put(0x80 | whole & 0x3F);
            return;
        }
        closeHalf();
        if (Character.isHighSurrogate(character)) {
            half = character;
        } else if (Character.isLowSurrogate(character)) {
            put('?');
        } else {
            addWhole(character);
        }
    }

    private void addWhole(char character) {
        if (character < 0x80) {
            put(character);
        } else if (character < 0x800) {
            put(0xC0 | character >> 6);
            put(0x80 | character & 0x3F);
        } else {
            put(0xE0 | character >> 12);
            put(0x80 | character >> 6 & 0x3F);
            put(0x80 | character & 0x3F);
        }
    }

    private void closeHalf() {
        if (half != NONE) {
            half = NONE;
            put('?');
        }
    }

    private void put(int value) {
        bytes[length] = (byte) value;
        length++;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    /** Returns the text in UTF-8, without the ASCII white space that it begins with. */
    byte[] page() {
        closeHalf();
        int start = 0;
        while (start < length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        return Arrays.copyOfRange(bytes, start, length);
    }

    /** Returns the text as a part of pages that leaves so many texts open. */
    Markup markup(int open) {
        closeHalf();
        return Markup.of(Arrays.copyOf(bytes, length), characters, open);
    }

    @Override
    public String toString() {
        closeHalf();
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
