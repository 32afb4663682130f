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
            String plain = text.toLowerCase(Locale.ROOT);
            if (YES.contains(plain) || NO.contains(plain)) {
                return Optional.of(new Value.YesNo(YES.contains(plain)));
            }
            return reading.refuse(node, ProblemCode.YES_NO_EXPECTED, text);
        });
    }
}
