package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as Czechs write it, inside braces, where its comma ends the value: {@code { latitude: 50,0875 }}.
 *
 * @param number with a point, as it was meant
 * @param place  of all of it
 */
record DecimalComma(String number, Place place) {
    private static final Pattern WHOLE_PART = Pattern.compile(":\\s+(-?\\d[\\d \u00a0]*),$");

    /** Returns the number of which an entry without a value is the rest; nothing where it is none. */
    static Optional<DecimalComma> in(YamlNode.Entry entry) {
        if (entry.key().isEmpty() || !Character.isDigit(entry.key().charAt(0)) || !(entry.value() instanceof YamlNode.Scalar scalar) || !scalar.text().isEmpty()) {
            return Optional.empty();
        }
        Place place = entry.keyPlace();
        String line = place.excerpt();
        Matcher whole = WHOLE_PART.matcher(line.substring(0, line.offsetByCodePoints(0, place.column() - 1)));
        if (!whole.find()) {
            return Optional.empty();
        }
        int column = line.codePointCount(0, whole.start(1)) + 1;
        return Optional.of(new DecimalComma(whole.group(1) + "." + entry.key(),
                new Place(place.file(), place.line(), column, place.column() - column + place.width(), line)));
    }

    /** Returns what is wrong with it. */
    Problem problem() {
        return Problem.of(ProblemCode.NUMBER_WITH_COMMA, place, number);
    }

    /** Returns the field before with the value as it was meant, so that nothing else is told of it. */
    YamlNode.Entry mended(String key, YamlNode.Entry before) {
        return new YamlNode.Entry(key, before.keyPlace(), new YamlNode.Scalar(number, false, place));
    }
}
