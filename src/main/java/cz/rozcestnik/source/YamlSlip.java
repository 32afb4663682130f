package cz.rozcestnik.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns what the YAML parser says of broken text into a problem that an editor understands. */
final class YamlSlip {
    private static final Set<ProblemCode> SPOILT_BY_SPACES = Set.of(ProblemCode.YAML_INDENT, ProblemCode.YAML_MISSING_COLON);
    /** A space that does not break, as word processors and web pages write it, where YAML takes only a plain one. */
    private static final Pattern HARD_SPACE = Pattern.compile("( *(?:- *)?(?:[\\p{L}\\p{N}_-]+:)?)[\u00a0\u2007\u202f].*");

    private YamlSlip() {
    }

    static Problem of(IOException broken, SourceText source, int linesBefore) {
        if (broken.getCause() instanceof MarkedYAMLException slip && slip.getProblemMark() != null) {
            Problem told = of(slip, source, linesBefore);
            return SPOILT_BY_SPACES.contains(told.code())
                    ? hardSpace(told.place().line(), source, linesBefore).orElse(told) : told;
        }
        JsonLocation at = broken instanceof JsonProcessingException json ? json.getLocation() : null;
        boolean known = at != null && at.getLineNr() > 0;
        Place place = known
                ? source.between(linesBefore + 1, (int) at.getCharOffset(), (int) at.getCharOffset() + 1)
                : source.wholeLine(linesBefore + 1);
        return Problem.of(ProblemCode.YAML_SYNTAX, place);
    }

    private static Problem of(MarkedYAMLException slip, SourceText source, int linesBefore) {
        String problem = String.valueOf(slip.getProblem());
        String context = String.valueOf(slip.getContext());
        Place place = place(slip.getProblemMark(), source, linesBefore);
        Place start = slip.getContextMark() == null ? place : place(slip.getContextMark(), source, linesBefore);
        if (problem.contains("mapping values are not allowed")) {
            return colon(place, source, linesBefore);
        }
        if (problem.contains("(TAB)")) {
            return Problem.of(ProblemCode.YAML_TAB, place);
        }
        if (context.contains("quoted scalar") && slip.getContextMark() != null) {
            return Problem.of(ProblemCode.YAML_OPEN_QUOTE, start, new MendedLine(start).withQuoteClosed());
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(source.wholeLine(start.line()));
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return reservedSign(start);
        }
        return structure(slip, place, start, source, linesBefore);
    }

    private static Problem structure(
            MarkedYAMLException slip, Place place, Place start, SourceText source, int linesBefore) {
        Optional<Place> openQuote = openQuote(place, source, linesBefore);
        if (openQuote.isPresent()) {
            return Problem.of(ProblemCode.YAML_OPEN_QUOTE, openQuote.get(),
                    new MendedLine(openQuote.get()).withQuoteClosed());
        }
        boolean inBrackets = String.valueOf(slip.getContext()).contains("parsing a flow");
        if (inBrackets && new MendedLine(start).leavesBracketOpen()) {
            return Problem.of(ProblemCode.YAML_OPEN_BRACKET, start, sign(start), sign(start).equals("[") ? "]" : "}");
        }
        String problem = String.valueOf(slip.getProblem());
        Optional<Integer> quote = new MendedLine(place).quoteEndedBefore();
        if (problem.contains("<block end>") && quote.isPresent()) {
            return Problem.of(ProblemCode.YAML_QUOTE_INSIDE, source.place(place.line(), quote.get(), 1),
                    new MendedLine(place).withOtherQuotes());
        }
        if (problem.contains("<block end>")) {
            return Problem.of(ProblemCode.YAML_INDENT, place);
        }
        if (problem.contains("cannot start any token")) {
            return reservedSign(place);
        }
        return Problem.of(ProblemCode.YAML_SYNTAX, place);
    }

    /** A colon that the parser did not expect is in a value, or the line is a field that something above it spoils. */
    private static Problem colon(Place place, SourceText source, int linesBefore) {
        int above = place.line() - 1;
        while (above > linesBefore && source.line(above).isBlank()) {
            above--;
        }
        MendedLine line = new MendedLine(place);
        if (above <= linesBefore || !line.startsWithKey()) {
            return Problem.of(ProblemCode.YAML_UNQUOTED_COLON, place, line.withValueQuoted());
        }
        Place whole = source.wholeLine(above);
        return source.wholeLine(place.line()).column() > whole.column()
                ? Problem.of(ProblemCode.YAML_INDENT, source.wholeLine(place.line()))
                : missingColon(whole);
    }

    private static Problem reservedSign(Place place) {
        return Problem.of(ProblemCode.YAML_RESERVED_SIGN, place, sign(place), new MendedLine(place).withQuotesFromHere());
    }

    /** The parser stumbles at the line itself or further down, where the next field begins. */
    private static Optional<Problem> hardSpace(int last, SourceText source, int linesBefore) {
        for (int line = last; line > linesBefore; line--) {
            Matcher spaces = HARD_SPACE.matcher(source.line(line));
            if (spaces.matches()) {
                return Optional.of(Problem.of(ProblemCode.YAML_HARD_SPACE, source.part(line, spaces.end(1), 1)));
            }
        }
        return Optional.empty();
    }

    private static Problem missingColon(Place line) {
        return Problem.of(ProblemCode.YAML_MISSING_COLON, line, new MendedLine(line).withColon());
    }

    /**
     * Returns which character, from 0, is the first that YAML does not allow, or -1.
     *
     * <p>The parser looks ahead: left to it, how far a slip stands before such a character decides which of them is told.
     */
    static int unprintable(String yaml) {
        int characters = 0;
        for (int at = 0; at < yaml.length(); characters++) {
            char unit = yaml.charAt(at);
            int character = Character.isSurrogate(unit) ? yaml.codePointAt(at) : unit;
            if (!StreamReader.isPrintable(character)) {
                return characters;
            }
            at += character > Character.MAX_VALUE ? 2 : 1;
        }
        return -1;
    }

    private static Place place(Mark mark, SourceText source, int linesBefore) {
        return source.between(linesBefore + 1, mark.getIndex(), mark.getIndex() + 1);
    }

    /** A quote that nobody closes ends at the next one, so the parser stumbles on lines that are right. */
    private static Optional<Place> openQuote(Place stumble, SourceText source, int linesBefore) {
        for (int number = linesBefore + 1; number <= stumble.line(); number++) {
            String line = source.line(number);
            int quote = line.indexOf(": \"") + 2;
            boolean opens = quote >= 2 && line.indexOf('"', quote + 1) < 0;
            if (opens) {
                return Optional.of(source.place(number, line.codePointCount(0, quote) + 1, 1));
            }
        }
        return Optional.empty();
    }

    private static String sign(Place place) {
        int[] characters = place.excerpt().codePoints().toArray();
        return place.column() <= characters.length ? Character.toString(characters[place.column() - 1]) : "";
    }
}
