package cz.rozcestnik.publish.feed;

import java.nio.charset.StandardCharsets;

/**
 * Writes the lines that calendars and cards are made of (RFC 5545, section 3.1, and RFC 6350, section 3.2).
 *
 * <p>A line ends with CRLF and has at most 75 octets of UTF-8; a longer one goes on after a space, and no character is cut.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property with a value that is no text, or is escaped already. */
    ContentLines raw(String name, String value) {
        String line = name + ":" + value;
        int room = LONGEST;
        int point;
        for (int at = 0; at < line.length(); at += Character.charCount(point)) {
            point = line.codePointAt(at);
            int octets = octets(point);
            if (octets > room) {
                lines.append(LINE_END).append(' ');
                room = LONGEST - 1;
            }
            lines.appendCodePoint(point);
            room -= octets;
        }
        lines.append(LINE_END);
        return this;
    }

    /** How many a character takes in UTF-8; half of one becomes a question mark. */
    private static int octets(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point < 0x80 || half ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    /** Adds a property with a text; nothing where the text is empty. */
    ContentLines text(String name, String value) {
        return value.isBlank() ? this : raw(name, escape(value));
    }

    /** Adds whole lines that are written already, each with its end. */
    ContentLines block(ContentLines block) {
        lines.append(block.lines);
        return this;
    }

    /** Returns a text as it stands in a value: what would end a part of the value is marked, controls are left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String lines = text.replace(LINE_END, "\n").strip();
        for (int at = 0; at < lines.length(); at++) {
            char c = lines.charAt(at);
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else if (!Character.isISOControl(c)) {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
