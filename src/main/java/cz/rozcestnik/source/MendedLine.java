package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML with a slip at a place, and what to write instead, so that an editor can copy it.
 *
 * @param place the line and where its slip is
 */
record MendedLine(Place place) {
    private static final Pattern KEY = Pattern.compile("\\s*(- )?[\\p{L}\\p{N}_-]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^,\\]}]*");
    private static final Pattern WHOLE = Pattern.compile(".*");
    private static final Pattern WORD = Pattern.compile("([^\\s\\h:]+)[\\s\\h:]*(.*)");
    private static final Pattern BRACKETS_AT_END = Pattern.compile("[\\s\\]}]*[\\]}]\\s*$");

    /** Returns whether what stands before the slip is the name of a field and nothing else. */
    boolean startsWithKey() {
        return KEY.matcher(line().substring(0, slip())).matches();
    }

    /** Returns the line with quotation marks around all that follows the first colon. */
    String withValueQuoted() {
        int colon = line().indexOf(": ");
        String key = colon < 0 ? line() : line().substring(0, colon + 1);
        String value = colon < 0 ? "" : line().substring(colon + 1).strip();
        return (key + " \"" + value.replace("\"", "\\\"") + "\"").strip();
    }

    /** Returns the line with quotation marks around what starts at the slip, as far as the next sign of its brackets. */
    String withQuotesFromHere() {
        String before = line().substring(0, slip());
        Matcher value = (before.matches(".*[\\[{].*") ? IN_BRACKETS : WHOLE).matcher(line().substring(slip()));
        String text = value.lookingAt() ? value.group().strip() : "";
        String after = line().substring(slip() + text.length());
        return (before + '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' + after).strip();
    }

    /** Returns the line with a colon and a space after its first word. */
    String withColon() {
        Matcher words = WORD.matcher(line().strip());
        return words.matches() ? words.group(1) + ": " + (words.group(2).isEmpty() ? "…" : words.group(2)) : line().strip();
    }

    /** Returns the line with the quotation mark of the slip closed at its end, inside of brackets. */
    String withQuoteClosed() {
        String quote = line().substring(slip(), slip() + 1);
        Matcher brackets = BRACKETS_AT_END.matcher(line());
        boolean inBrackets = brackets.find(slip());
        String value = inBrackets ? line().substring(0, brackets.start()) : line();
        return (value.stripTrailing() + quote + (inBrackets ? line().substring(brackets.start()) : "")).strip();
    }

    /** Returns the column of a quotation mark that ended the value just before the slip. */
    Optional<Integer> quoteEndedBefore() {
        int first = firstQuote();
        String before = line().substring(0, slip()).stripTrailing();
        boolean ended = first >= 0 && before.length() > first + 1 && before.charAt(before.length() - 1) == line().charAt(first);
        return ended ? Optional.of(before.codePointCount(0, before.length())) : Optional.empty();
    }

    /** Returns the line with its value in the other kind of quotation marks, so that those inside it may stay. */
    String withOtherQuotes() {
        int first = firstQuote();
        char quote = line().charAt(first);
        String value = line().substring(first).strip();
        boolean closed = value.length() > 1 && value.charAt(value.length() - 1) == quote;
        String inner = closed ? value.substring(1, value.length() - 1) : value;
        String quoted = quote == '"' ? "'" + inner.replace("'", "''") + "'" : "\"" + inner.replace("\"", "\\\"") + "\"";
        return (line().substring(0, first) + quoted).strip();
    }

    /** Returns whether a bracket of the line, from the slip on, is still open at its end. */
    boolean leavesBracketOpen() {
        String rest = line().substring(slip());
        return rest.chars().filter(c -> c == '[' || c == '{').count() > rest.chars().filter(c -> c == ']' || c == '}').count();
    }

    private int firstQuote() {
        int single = line().indexOf('\'');
        int twofold = line().indexOf('"');
        return single < 0 || twofold < 0 ? Math.max(single, twofold) : Math.min(single, twofold);
    }

    private String line() {
        return place.excerpt();
    }

    private int slip() {
        String line = line();
        return line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    }
}
