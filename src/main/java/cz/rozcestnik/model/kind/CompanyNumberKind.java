package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import java.util.Optional;

/**
 * The number under which a company is registered (IČO): eight digits, the last one checking the others.
 *
 * <p>The check digit is (11 − sum mod 11) mod 10, where the sum takes the first seven digits 8, 7, … 2 times. Numbers
 * of fewer digits are older ones whose leading zeros were left out.
 */
public record CompanyNumberKind() implements FieldKind {
    private static final int DIGITS = 8;
    private static final int SHORTEST = 6;
    private static final int MODULUS = 11;

    @Override
    public String name() {
        return "company-number";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            String digits = text.replace(" ", "").replace("\u00a0", "");
            boolean formed = digits.length() >= SHORTEST && digits.length() <= DIGITS
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!formed) {
                return reading.refuse(node, ProblemCode.COMPANY_NUMBER_EXPECTED, text);
            }
            String whole = "0".repeat(DIGITS - digits.length()) + digits;
            return checkDigit(whole) == whole.charAt(DIGITS - 1) - '0'
                    ? Optional.of(new Value.CompanyNumber(whole))
                    : reading.refuse(node, ProblemCode.COMPANY_NUMBER_INVALID, text);
        });
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % 10;
    }
}
