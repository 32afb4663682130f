package cz.rozcestnik.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;

/** Collects the text of a page, and stops whoever writes more than a page can hold. */
final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(8192);
    private final int longest;

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
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > longest) {
            throw new TooLong(Environment.getCurrentEnvironment().getCurrentTemplate().getName(), longest);
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
