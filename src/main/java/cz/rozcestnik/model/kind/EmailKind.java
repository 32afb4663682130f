package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address whose host has a domain. */
public record EmailKind() implements FieldKind {
    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
    private static final int LONGEST = 254;

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            int at = text.indexOf('@');
            boolean valid = at > 0 && text.length() <= LONGEST
                    && local(text.substring(0, at)) && host(text.substring(at + 1));
            return valid
                    ? Optional.of(new Value.Email(text.substring(0, at + 1)
                            + text.substring(at + 1).toLowerCase(Locale.ROOT)))
                    : reading.refuse(node, ProblemCode.EMAIL_INVALID, text);
        });
    }

    private static boolean local(String text) {
        return !text.startsWith(".") && !text.endsWith(".") && !text.contains("..")
                && text.chars().allMatch(c -> isAsciiAlphanumeric(c) || LOCAL_SIGNS.indexOf(c) >= 0);
    }

    /** Returns whether a text is a host name with a domain, such as {@code example.org}. */
    static boolean host(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && dot < text.length() - 2 && !text.contains("..") && !text.startsWith(".")
                && !text.startsWith("-") && !text.endsWith("-")
                && text.chars().allMatch(c -> isAsciiAlphanumeric(c) || c == '-' || c == '.');
    }

    private static boolean isAsciiAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
