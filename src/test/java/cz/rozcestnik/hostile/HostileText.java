package cz.rozcestnik.hostile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text whose odd characters can be read: {@code ⟦U+202E⟧} is a character, {@code ⟦x ED A0 80⟧} are bytes that need not
 * be text, and {@code ⟦1000 × ab⟧} is a text many times over.
 */
final class HostileText {
    private static final Pattern MARK = Pattern.compile("⟦(?:U\\+(?<point>[0-9A-F]+)|x (?<bytes>[0-9A-F ]+)|(?<times>\\d+) × (?<text>[^⟧]+))⟧");

    private HostileText() {
    }

    /** Returns the text, which holds no bytes that are none. */
    static String read(String written) {
        return new String(bytes(written), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String written) {
        String latin = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Pattern mark = Pattern.compile(new String(MARK.pattern().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        String read = mark.matcher(latin).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(meaning(found, mark)));
        return read.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String meaning(MatchResult found, Pattern mark) {
        if (found.group(1) != null) {
            return latin(Character.toString(Integer.parseInt(found.group(1), 16)).getBytes(StandardCharsets.UTF_8));
        } else if (found.group(2) != null) {
            return latin(HexFormat.of().parseHex(found.group(2).replace(" ", "")));
        }
        return found.group(4).replace("\\n", "\n").repeat(Integer.parseInt(found.group(3)));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
