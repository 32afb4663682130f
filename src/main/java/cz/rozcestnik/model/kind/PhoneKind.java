package cz.rozcestnik.model.kind;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.Optional;

/**
 * A phone number, Czech unless it says its country, or a short Czech number such as 116 111.
 *
 * <p>The normal form is E.164; short numbers keep their digits, since E.164 has none for them.
 */
public record PhoneKind() implements FieldKind {
    private static final String COUNTRY = "CZ";
    private static final int CZECH_DIGITS = 9;

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            String digits = digits(text);
            if (digits.isEmpty() || text.chars().anyMatch(Character::isLetter)) {
                return reading.refuse(node, ProblemCode.PHONE_EXPECTED, text);
            }
            Optional<Value> phone = number(text);
            if (phone.isPresent()) {
                if (((Phone) phone.get()).charge() == Phone.Charge.RAISED) {
                    reading.problems().add(ProblemCode.PHONE_PREMIUM, node.place(), text);
                }
                return phone;
            }
            boolean czech = !text.startsWith("+") && !text.startsWith("00");
            return czech && digits.length() < CZECH_DIGITS
                    ? reading.refuse(node, ProblemCode.PHONE_TOO_SHORT, text, digits.length())
                    : reading.refuse(node, ProblemCode.PHONE_INVALID, text);
        });
    }

    private static Optional<Value> number(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(text, COUNTRY);
            if (number.hasExtension()) {
                return Optional.empty();
            }
            if (ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, COUNTRY)) {
                String digits = phones.getNationalSignificantNumber(number);
                return Optional.of(new Phone(digits, grouped(digits), Phone.Line.SHORT, shortCharge(number)));
            }
            PhoneNumberType type = phones.getNumberType(number);
            if (type != PhoneNumberType.UNKNOWN) {
                String shown = phones.format(number, PhoneNumberFormat.INTERNATIONAL).replace(' ', '\u00a0');
                return Optional.of(new Phone(phones.format(number, PhoneNumberFormat.E164), shown,
                        line(type), charge(type)));
            }
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Phone.Line line(PhoneNumberType type) {
        return switch (type) {
            case FIXED_LINE -> Phone.Line.FIXED;
            case MOBILE -> Phone.Line.MOBILE;
            default -> Phone.Line.OTHER;
        };
    }

    private static Phone.Charge charge(PhoneNumberType type) {
        return switch (type) {
            case TOLL_FREE -> Phone.Charge.FREE;
            case PREMIUM_RATE, SHARED_COST -> Phone.Charge.RAISED;
            default -> Phone.Charge.STANDARD;
        };
    }

    private static Phone.Charge shortCharge(PhoneNumber number) {
        return switch (ShortNumberInfo.getInstance().getExpectedCostForRegion(number, COUNTRY)) {
            case TOLL_FREE -> Phone.Charge.FREE;
            case PREMIUM_RATE -> Phone.Charge.RAISED;
            default -> Phone.Charge.STANDARD;
        };
    }

    private static String grouped(String digits) {
        return digits.length() == 6 ? digits.substring(0, 3) + '\u00a0' + digits.substring(3) : digits;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
