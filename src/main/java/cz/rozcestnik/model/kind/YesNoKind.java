package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes or no, in Czech or English. */
public record YesNoKind() implements FieldKind {
    private static final Set<String> YES = Set.of("yes", "ano", "true");
    private static final Set<String> NO = Set.of("no", "ne", "false");

    @Override
    public String name() {
        return "yes-no";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            Optional<Boolean> yes = parse(text);
            return yes.isPresent() ? Optional.of(new Value.YesNo(yes.get())) : reading.refuse(node, ProblemCode.YES_NO_EXPECTED, text);
        });
    }

    /** Returns whether a text says yes; nothing where it says neither. */
    static Optional<Boolean> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) || NO.contains(plain) ? Optional.of(YES.contains(plain)) : Optional.empty();
    }
}
