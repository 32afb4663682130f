package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as Czechs write it ({@code 1 200}, {@code 1,5}), within bounds. */
public record NumberKind(Optional<BigDecimal> min, Optional<BigDecimal> max) implements FieldKind {
    private static final int LONGEST = 24;
    private static final Pattern WRITTEN = Pattern.compile("-?(\\d+|\\d{1,3}([ \u00a0]\\d{3})+)([.,]\\d+)?");

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            Optional<BigDecimal> number = parse(text);
            if (number.isEmpty()) {
                return reading.refuse(node, ProblemCode.NUMBER_EXPECTED, text);
            }
            if (min.filter(least -> number.get().compareTo(least) < 0).isPresent()) {
                return reading.refuse(node, ProblemCode.NUMBER_TOO_SMALL, text, min.get().toPlainString());
            }
            if (max.filter(most -> number.get().compareTo(most) > 0).isPresent()) {
                return reading.refuse(node, ProblemCode.NUMBER_TOO_LARGE, text, max.get().toPlainString());
            }
            return Optional.of(new Value.Number(number.get()));
        });
    }

    /** Reads a number with a decimal comma or point and spaces between thousands. */
    static Optional<BigDecimal> parse(String text) {
        return text.length() <= LONGEST && WRITTEN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(" ", "").replace("\u00a0", "").replace(',', '.')))
                : Optional.empty();
    }
}
