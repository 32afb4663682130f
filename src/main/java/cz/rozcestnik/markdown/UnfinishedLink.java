package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Place;
import java.util.ArrayDeque;
import java.util.Deque;

/** What looks like a link and became text; a link may be no link on purpose: {@code \[no link](x)}, {@code [no link\](x)} or {@code [no link]\(x)}. */
final class UnfinishedLink {
    private static final String LINK = "](";
    private static final String ESCAPED = "]\\(";

    private UnfinishedLink() {
    }

    /** Returns whether a text may hold one, without asking where it stands: hardly any does. */
    static boolean mayBeIn(String text) {
        return text.contains(LINK);
    }

    /** Returns whether somebody meant a link in the text that stands at a place. */
    static boolean isIn(Place place) {
        String line = place.excerpt();
        int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int end = line.offsetByCodePoints(start, Math.min(place.width(), line.codePointCount(start, line.length())));
        String written = line.substring(start, end);
        return written.contains(LINK) ? isMeant(line, start, end) : !written.contains(ESCAPED);
    }

    /** Brackets that began before the text may end in it, so the line is read from its beginning. */
    private static boolean isMeant(String line, int start, int end) {
        Deque<Boolean> open = new ArrayDeque<>();
        for (int at = 0; at < end; at++) {
            boolean escaped = at > 0 && line.charAt(at - 1) == '\\';
            if (line.charAt(at) == '[') {
                open.push(!escaped);
            } else if (line.charAt(at) == ']') {
                boolean meant = open.isEmpty() || open.pop();
                if (meant && !escaped && at >= start && line.startsWith(LINK, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
