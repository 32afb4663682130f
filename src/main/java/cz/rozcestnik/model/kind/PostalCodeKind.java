package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import java.util.Optional;

/** A Czech postal code, written {@code 460 01} or {@code 46001}; the first digit is 1 to 7. */
public record PostalCodeKind() implements FieldKind {
    private static final int DIGITS = 5;

    @Override
    public String name() {
        return "postal-code";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            String digits = text.replace(" ", "").replace("\u00a0", "");
            boolean valid = digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    && digits.charAt(0) >= '1' && digits.charAt(0) <= '7';
            return valid
                    ? Optional.of(new Value.PostalCode(digits))
                    : reading.refuse(node, ProblemCode.POSTAL_CODE_INVALID, text);
        });
    }
}
