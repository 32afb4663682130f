package cz.rozcestnik.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the text of a page, and stops whoever writes more than a page can hold. */
final class BoundedWriter extends Writer {
    private final int longest;
    private char[] text = new char[32 * 1024];
    private int length;

    BoundedWriter(int longest) {
        this.longest = longest;
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
    public void write(char[] characters, int offset, int count) throws IOException {
        makeRoom(count);
        System.arraycopy(characters, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String characters, int offset, int count) throws IOException {
        makeRoom(count);
        characters.getChars(offset, offset + count, text, length);
        length += count;
    }

    @Override
    public void write(int character) throws IOException {
        makeRoom(1);
        text[length] = (char) character;
        length++;
    }

    private void makeRoom(int count) throws IOException {
        if (count > longest - length) {
            throw new TooLong(Environment.getCurrentEnvironment().getCurrentTemplate().getName(), longest);
        }
        if (count > text.length - length) {
            text = Arrays.copyOf(text, Math.max(length + count, Math.min(longest, text.length * 2)));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    /** Returns the text in UTF-8, without the white space that it begins with; half of a character becomes a question mark. */
    byte[] bytes() {
        int start = 0;
        while (start < length && Character.isWhitespace(text[start])) {
            start++;
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, start, length - start));
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
